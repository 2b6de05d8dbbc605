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
 * On each day a counter is open and its unit works: at least its minimum of that day of qualified officers stand there, and no more
 * than it has seats. The scope's units select counters; its functions and positions do not.
 *
 * @param header id, enforcement, scope, legal basis
 */
public record CounterStaffing(RuleHeader header) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "counter-staffing";

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR =
            RuleType.hard(TYPE, values -> new CounterStaffing(values.header())).reading(RuleType.Input.COUNTERS);

    /** Hard, for every counter. */
    public static CounterStaffing hard() {
        return new CounterStaffing(RuleHeader.hard(TYPE));
    }

    @Override
    public boolean staffsCounters() {
        return true;
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        for (var counter : context.counters()) {
            if (scope().includes(counter.unit(), context.units())) {
                context.openDays(counter).forEach(date -> {
                    var cells = context.cellsAt(counter, date);
                    var subject = new Subject.OfCounter(counter.id(), date);
                    var at = Counted.at(counter.id());
                    int minimum = counter.minimumOn(date);
                    if (minimum > 0) {
                        var price = Price.atLeast(minimum, enforcement());
                        tallies.accept(tallyOf(subject, cells, at, price));
                    }
                    counter.seats().ifPresent(seats -> {
                        var price = Price.atMost(seats, enforcement());
                        tallies.accept(tallyOf(subject, cells, at, price));
                    });
                });
            }
        }
    }
}
