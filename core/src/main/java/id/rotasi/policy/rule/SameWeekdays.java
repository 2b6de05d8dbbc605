package id.rotasi.policy.rule;

import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.AsnCells;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Each person is at home on the same weekdays in every week of the period; the engine chooses on which. It binds the days on which
 * the person is on duty and may be either at home or on site.
 *
 * @param header id, enforcement, scope, legal basis
 */
public record SameWeekdays(RuleHeader header) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "same-weekdays";

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(TYPE, values -> new SameWeekdays(values.header()));

    /** Hard, for everybody. */
    public static SameWeekdays hard() {
        return new SameWeekdays(RuleHeader.hard(TYPE));
    }

    @Override
    public boolean makesChoices() {
        return true;
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        for (var person : context.people(scope())) {
            person.cells().filter(cell -> context.may(cell, Counted.WFH) && context.may(cell, Counted.ON_SITE)).stream()
                    .boxed()
                    .collect(Collectors.groupingBy(
                            cell -> context.date(cell).getDayOfWeek(),
                            () -> new EnumMap<>(DayOfWeek.class),
                            Collectors.toList()))
                    .values()
                    .forEach(cells -> alike(person, cells, context, tallies));
        }
    }

    private void alike(AsnCells person, Collection<Integer> cells, RuleContext context, Consumer<Tally> tallies) {
        if (cells.size() < 2) {
            return;
        }
        var first = context.date(cells.iterator().next());
        var home = context.choice(id(), on(person, first), 2);
        for (int cell : cells) {
            var subject = on(person, context.date(cell));
            var one = Price.atMost(1, enforcement());
            tallies.accept(tallyOf(subject, CellSet.of(cell), Counted.WFH, one).and(home.is(0)));
            tallies.accept(
                    tallyOf(subject, CellSet.of(cell), Counted.ON_SITE, one).and(home.is(1)));
        }
    }

    private static Subject on(AsnCells person, LocalDate date) {
        return new Subject.OfAsn(person.asn().id(), date, date);
    }
}
