package id.rotasi.policy.rule;

import id.rotasi.policy.CellSet;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.AsnCells;
import java.util.stream.IntStream;

/** The days over which the turns of a person are counted. */
final class Turns {

    private Turns() {}

    /**
     * The days of the period, and those before it on which the person could be at home: all of them if one of them was
     * spent at home, else none.
     */
    static CellSet of(AsnCells person, RuleContext context) {
        boolean tookTurns = person.history().stream().anyMatch(context::wasHome);
        return tookTurns
                ? CellSet.of(IntStream.concat(person.cells().stream(), person.history().stream())
                        .toArray())
                : person.cells();
    }
}
