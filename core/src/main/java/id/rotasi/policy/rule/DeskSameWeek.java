package id.rotasi.policy.rule;

import id.rotasi.domain.Site;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.AsnCells;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * Each person sits at the same desk on all days of an ISO week; the engine chooses at which. Each day at another desk counts
 * one. Days before the period and settled ones count as far as their desk is known. Who gives desks is {@link DeskEach}:
 * without such a rule nobody need sit at one.
 *
 * <p>The desk of a week is a choice of its own, with which each day agrees: a tally for each day and desk.
 *
 * @param header id, enforcement, scope, legal basis
 */
public record DeskSameWeek(RuleHeader header) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "desk-same-week";

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.weighted(TYPE, values -> new DeskSameWeek(values.header()))
            .reading(RuleType.Input.DESKS, RuleType.Input.HISTORY);

    /** Soft, for everybody; so much for each day at another desk, 1 to 10,000. */
    public static DeskSameWeek soft(int weight) {
        return new DeskSameWeek(RuleHeader.soft(TYPE, weight));
    }

    @Override
    public LocalDate countsSince(LocalDate first) {
        return Spans.WEEKS.startOf(first);
    }

    @Override
    public boolean makesChoices() {
        return true;
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        for (var person : context.people(scope())) {
            for (int[] week : Spans.WEEKS.of(person, context)) {
                int[] seated = Arrays.stream(week)
                        .filter(cell -> !DeskPlaces.of(cell, context).isEmpty())
                        .toArray();
                if (seated.length > 1) {
                    tally(person, seated, context, tallies);
                }
            }
        }
    }

    private void tally(AsnCells person, int[] week, RuleContext context, Consumer<Tally> tallies) {
        var desks = new LinkedHashSet<Site.Desk>();
        Arrays.stream(week).forEach(cell -> desks.addAll(DeskPlaces.of(cell, context)));
        if (desks.size() < 2) {
            return;
        }
        var asn = person.asn().id();
        var last = context.date(week[week.length - 1]);
        var choice = context.choice(id(), new Subject.OfAsn(asn, context.date(week[0]), last), desks.size());
        var options = List.copyOf(desks);
        for (int cell : week) {
            var date = context.date(cell);
            // Of a day before the period it is said until when it matters.
            var subject = new Subject.OfAsn(asn, date, person.cells().contains(cell) ? date : last);
            for (var desk : DeskPlaces.of(cell, context)) {
                DeskPlaces.tally(this, subject, cell, List.of(desk), choice.is(options.indexOf(desk)), tallies);
            }
        }
    }
}
