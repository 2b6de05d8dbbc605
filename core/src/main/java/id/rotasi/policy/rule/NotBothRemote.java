package id.rotasi.policy.rule;

import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Two people who stand in for each other are not both at home on a day on which both are on duty. The scope selects
 * pairs of which at least one person is in it.
 *
 * @param header id, enforcement, scope, legal basis
 */
public record NotBothRemote(RuleHeader header) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "not-both-remote";

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR =
            RuleType.hard(TYPE, values -> new NotBothRemote(values.header())).reading(RuleType.Input.SUBSTITUTES);

    /** Hard, for every pair. */
    public static NotBothRemote hard() {
        return new NotBothRemote(RuleHeader.hard(TYPE));
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        for (var pair : context.substitutes()) {
            context.period().dates().forEach(date -> {
                var first = cell(pair.first(), date, context);
                var second = cell(pair.second(), date, context);
                if (first.isPresent() && second.isPresent() && inScope(context, first.getAsInt(), second.getAsInt())) {
                    tallies.accept(tallyOf(
                            new Subject.OfPair(pair.first(), pair.second(), date),
                            CellSet.of(first.getAsInt(), second.getAsInt()),
                            Counted.WFH,
                            Price.atMost(1, enforcement())));
                }
            });
        }
    }

    /* Who works in shifts is never at home. */
    private static OptionalInt cell(String asn, LocalDate date, RuleContext context) {
        var cell = context.cell(asn, date);
        return cell.isPresent() && context.isInShifts(cell.getAsInt()) ? OptionalInt.empty() : cell;
    }

    private boolean inScope(RuleContext context, int first, int second) {
        return scope().includes(context.asn(first), context.units())
                || scope().includes(context.asn(second), context.units());
    }
}
