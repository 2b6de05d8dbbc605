package id.rotasi.policy.rule;

import id.rotasi.policy.Counted;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import java.util.function.Consumer;

/**
 * On each day a counter is open: no more officers stand there than its minimum of that day; the price is the weight for each one
 * more. The scope's units select counters, as for {@link CounterStaffing}.
 *
 * @param header id, enforcement, scope, legal basis
 */
public record CounterSurplus(RuleHeader header) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "counter-surplus";

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.weighted(TYPE, values -> new CounterSurplus(values.header()))
            .reading(RuleType.Input.COUNTERS);

    /** Soft, for every counter. */
    public static CounterSurplus soft(long weight) {
        return new CounterSurplus(RuleHeader.soft(TYPE, weight));
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        for (var counter : context.counters()) {
            if (scope().includes(counter.unit(), context.units())) {
                context.openDays(counter).forEach(date -> {
                    var cells = context.cellsAt(counter, date);
                    var price = Price.atMost(counter.minimumOn(date), enforcement());
                    tallies.accept(
                            tallyOf(new Subject.OfCounter(counter.id(), date), cells, Counted.at(counter.id()), price));
                });
            }
        }
    }
}
