package id.rotasi.policy.rule;

import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.AsnCells;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Each person is at home in every second week only, week A or week B; the engine chooses in which. The weeks are those of ISO 8601
 * and alternate every seven days, as in {@link AlternateWeeks}. Whoever was at home before the period in weeks of one kind alone
 * stays with it.
 *
 * @param header id, enforcement, scope, legal basis
 * @param anchor a date of a week A, mostly its Monday
 */
public record ChosenWeeks(RuleHeader header, LocalDate anchor) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "chosen-weeks";

    private static final RuleProperty<LocalDate> ANCHOR = RuleProperty.date("anchor", ChosenWeeks::anchor);

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(
                    TYPE, values -> new ChosenWeeks(values.header(), values.get(ANCHOR)), ANCHOR)
            .reading(RuleType.Input.HISTORY);

    /** Hard, for everybody. */
    public static ChosenWeeks hard(LocalDate anchor) {
        return new ChosenWeeks(RuleHeader.hard(TYPE), anchor);
    }

    @Override
    public boolean makesChoices() {
        return true;
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        for (var person : context.people(scope())) {
            var cells = person.cells().filter(cell -> context.may(cell, Counted.WFH));
            if (!cells.isEmpty()) {
                tally(person, cells, context, tallies);
            }
        }
    }

    private void tally(AsnCells person, CellSet cells, RuleContext context, Consumer<Tally> tallies) {
        var asn = person.asn().id();
        var whole = new Subject.OfAsn(asn, context.date(cells.get(0)), context.date(cells.get(cells.size() - 1)));
        var before = person.history().stream()
                .filter(context::wasHome)
                .map(cell -> week(cell, context))
                .distinct()
                .toArray();
        boolean isKnown = before.length == 1;
        cells.stream().forEach(cell -> {
            int other = 1 - week(cell, context);
            var date = context.date(cell);
            var home = tallyOf(
                    new Subject.OfAsn(asn, date, date),
                    CellSet.of(cell),
                    Counted.WFH,
                    Price.atMost(isKnown ? 0 : 1, enforcement()));
            if (!isKnown) {
                tallies.accept(home.and(context.choice(id(), whole, 2).is(other)));
            } else if (before[0] == other) {
                tallies.accept(home);
            }
        });
    }

    /* 0 in weeks A, 1 in weeks B. */
    private int week(int cell, RuleContext context) {
        return (int) Math.floorMod(Spans.WEEKS.number(context.date(cell)) - Spans.WEEKS.number(anchor), 2L);
    }
}
