package id.rotasi.internal.proof;

import id.rotasi.internal.audit.Rows;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.internal.relax.PairCliques;
import id.rotasi.internal.verify.Claim;
import id.rotasi.internal.verify.Verifier;
import id.rotasi.report.Cost;
import java.util.List;

/**
 * What a roster costs and what proves that, in claims that can be checked without the solver. Claims are made when asked for, one after
 * the other.
 */
public final class Certificate {

    private final Model model;
    private final Split split;
    private final int[] states;

    /** Of a roster, whoever made it. Takes the time of compiling its problem. */
    public Certificate(Rows rows) {
        this.model = rows.model();
        this.split = Split.of(model);
        this.states = rows.states();
    }

    /** What is paid whatever is decided. */
    public Cost settled() {
        return split.settled();
    }

    /** The compiled problem. */
    public Model model() {
        return model;
    }

    /** The components, each with the cells that it decides. */
    public List<Component> components() {
        return split.components();
    }

    /** What is said of a component. Takes the time of its bound. */
    public Claim claim(Component whole) {
        var component = PairCliques.merged(whole);
        int[] roster = new int[component.size()];
        for (int cell = 0; cell < roster.length; cell++) {
            int number = component.cells()[cell];
            roster[cell] = component.isChoice(cell) ? component.states()[cell].code(0) : states[number];
        }
        var ledger = new Ledger(component, roster);
        var cost = ledger.choose();
        Claim best = Claims.of(component, ledger.states(), Prover.nothing(component));
        var highest = Cost.ZERO;
        var prover = new Prover(component, cost);
        for (var proof = prover.next(); proof.isPresent() && highest.compareTo(cost) < 0; proof = prover.next()) {
            var claim = Claims.of(component, ledger.states(), proof.get());
            var bound = Verifier.of(claim)
                    .bound()
                    .map(level -> Cost.of(level.hard(), level.soft()))
                    .orElse(Cost.ZERO);
            if (bound.compareTo(highest) > 0) {
                best = claim;
                highest = bound;
            }
        }
        return best;
    }
}
