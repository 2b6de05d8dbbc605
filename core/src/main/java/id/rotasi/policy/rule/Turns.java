package id.rotasi.policy.rule;

import id.rotasi.policy.CellSet;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.AsnCells;
import java.util.stream.IntStream;

/** The days over which the turns of a person are counted. */
final class Turns {

    private Turns() {}

    /**
     * The days of the period, and those before it that are not carried over and on which the person could be at home: all
     * of them if one day before the period was spent at home, else none.
     */
    static CellSet of(AsnCells person, RuleContext context) {
        if (person.history().isEmpty()) {
            return person.cells();
        }
        boolean tookTurns = person.history().stream().anyMatch(context::wasHome);
        var counted = tookTurns ? notCarriedOver(person, context) : IntStream.empty();
        return CellSet.of(IntStream.concat(counted, person.cells().stream()).toArray());
    }

    /** The days before the period that are known and not carried over. */
    static IntStream notCarriedOver(AsnCells person, RuleContext context) {
        var through = person.asn().carriedOver().through();
        return person.history().stream()
                .filter(cell ->
                        through.map(last -> context.date(cell).isAfter(last)).orElse(true));
    }
}
