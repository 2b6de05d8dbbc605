package id.rotasi.internal.proof;

import id.rotasi.internal.audit.Rows;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.internal.relax.PairCliques;
import id.rotasi.internal.revise.Revision;
import id.rotasi.internal.verify.Claim;
import id.rotasi.internal.verify.Verifier;
import id.rotasi.report.Cost;
import java.util.List;
import java.util.Optional;

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

    /** What is said of a component: a claim, or a claim with changes of published days. Takes the time of its bound. */
    public Said said(Component whole) {
        var revision = model.isRevision() ? Revision.of(model, whole) : Optional.<Revision>empty();
        if (revision.isEmpty()) {
            return new Said(claim(whole), Optional.empty());
        }
        int[] roster = roster(whole);
        var ledger = new Ledger(whole, roster);
        ledger.choose();
        var reached = revision.get().cost(ledger.states());
        var claim = claim(revision.get().priced(reached));
        var changes = new Claim.Revised(
                claim,
                claim(revision.get().changes()),
                revision.get().changedDay(),
                Revision.dayPrice(reached),
                Revision.postPrice(reached));
        return new Said(claim, Optional.of(changes));
    }

    /** A claim; with changes, if there are published days, it is the first one of two. */
    public record Said(Claim claim, Optional<Claim.Revised> revised) {}

    private int[] roster(Component component) {
        int[] roster = new int[component.size()];
        for (int cell = 0; cell < roster.length; cell++) {
            roster[cell] = component.isChoice(cell)
                    ? component.states()[cell].code(0)
                    : states[component.cells()[cell]];
        }
        return roster;
    }

    private Claim claim(Component whole) {
        var component = PairCliques.merged(whole);
        var ledger = new Ledger(component, roster(component));
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
