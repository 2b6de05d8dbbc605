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
 * The people in scope, seniors for example, stand at service counters only where nobody else can: each of their days there
 * costs the weight. Those who take turns instead are the scope of {@link CounterTurns}.
 *
 * @param header id, enforcement, scope (who is spared), legal basis
 */
public record SparedFromCounters(RuleHeader header) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "spared-from-counters";

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.weighted(TYPE, values -> new SparedFromCounters(values.header()))
            .reading(RuleType.Input.COUNTERS);

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        for (var person : context.people(scope())) {
            var cells = person.cells().filter(cell -> context.may(cell, Counted.ANY_COUNTER));
            if (!cells.isEmpty()) {
                var subject = new Subject.OfAsn(
                        person.asn().id(), context.date(cells.get(0)), context.date(cells.get(cells.size() - 1)));
                tallies.accept(tallyOf(subject, cells, Counted.ANY_COUNTER, Price.atMost(0, enforcement())));
            }
        }
    }
}
