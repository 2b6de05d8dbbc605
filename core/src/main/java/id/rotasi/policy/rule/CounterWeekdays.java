package id.rotasi.policy.rule;

import id.rotasi.calendar.WorkCalendar.DayClass;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.CarriedOver.Days;
import id.rotasi.policy.Counted;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import java.util.function.Consumer;

/**
 * On the days of each class (Mondays, Fridays, days beside a holiday ...) each person stands at service counters on a fair share
 * of days, as for {@link CounterTurns}: the price is the weight times the days that are missing or too many. Every day has one
 * class, so these sets nest in the person's total.
 *
 * @param header id, enforcement, scope (who takes turns), legal basis
 */
public record CounterWeekdays(RuleHeader header) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "counter-weekdays";

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.weighted(TYPE, values -> new CounterWeekdays(values.header()))
            .reading(RuleType.Input.COUNTERS, RuleType.Input.CARRIED_OVER, RuleType.Input.HISTORY);

    /** Soft, for everybody. */
    public static CounterWeekdays soft(long weight) {
        return new CounterWeekdays(RuleHeader.soft(TYPE, weight));
    }

    @Override
    public boolean sharesNeed() {
        return true;
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        var duty = new FairDuty(context, context.people(scope()));
        for (var dayClass : DayClass.values()) {
            var shares = duty.of(
                    cell -> context.calendar().dayClass(context.date(cell)) == dayClass,
                    asn -> carriedOver(asn, dayClass));
            for (var person : duty.officers()) {
                var cells = shares.cells(person);
                if (!cells.isEmpty()) {
                    tallies.accept(tallyOf(
                            new Subject.OfDayClass(person.asn().id(), dayClass),
                            cells,
                            Counted.ANY_COUNTER,
                            shares.price(person, enforcement())));
                }
            }
        }
    }

    private static Days carriedOver(Asn asn, DayClass dayClass) {
        return asn.carriedOver().classes().getOrDefault(dayClass.carriedOver(), new Days(0, 0));
    }
}
