package id.rotasi.policy.rule;

import id.rotasi.policy.Counted;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import java.util.function.Consumer;

/**
 * Over the period, and with the days before it that are known or carried over, each person stands at service counters on a
 * fair share of days, rounded either way: what a counter needs on a day is shared evenly by those who could stand there. The price
 * is the weight times the days that are missing or too many.
 *
 * @param header id, enforcement, scope (who takes turns), legal basis
 */
public record CounterTurns(RuleHeader header) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "counter-turns";

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.weighted(TYPE, values -> new CounterTurns(values.header()))
            .reading(RuleType.Input.COUNTERS, RuleType.Input.CARRIED_OVER, RuleType.Input.HISTORY);

    /** Soft, for everybody. */
    public static CounterTurns soft(long weight) {
        return new CounterTurns(RuleHeader.soft(TYPE, weight));
    }

    @Override
    public boolean sharesNeed() {
        return true;
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        var duty = new FairDuty(context, context.people(scope()));
        var shares = duty.of(cell -> true, asn -> asn.carriedOver().total());
        for (var person : duty.officers()) {
            var subject = new Subject.OfAsn(
                    person.asn().id(),
                    context.date(person.cells().get(0)),
                    context.date(person.cells().get(person.cells().size() - 1)));
            tallies.accept(
                    tallyOf(subject, shares.cells(person), Counted.ANY_COUNTER, shares.price(person, enforcement())));
        }
    }
}
