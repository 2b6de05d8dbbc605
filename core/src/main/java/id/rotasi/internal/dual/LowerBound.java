package id.rotasi.internal.dual;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.relax.FlowRelaxation;
import id.rotasi.internal.relax.PairCliques;
import id.rotasi.internal.relax.Posting;
import id.rotasi.internal.relax.TurnsBound;
import id.rotasi.report.Cost;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What no roster of a component costs less than, and the best roster met on the way: first the flow; where it does not
 * close the gap, the Lagrangian dual raises the bound and a roster is rounded from it.
 *
 * @param bound no roster of the component costs less
 * @param states a state for each cell
 * @param planned whether the dual was needed
 */
public record LowerBound(Cost bound, int[] states, boolean planned) {

    /**
     * The bound of a component, with cliques in the place of their pairs; empty if interrupted before the flow was solved.
     *
     * @param known a roster of the component
     * @param interrupted asked now and then whether to stop at once
     * @param enough asked now and then whether the bound has had its share of the time
     * @throws ArithmeticException if the costs are too large to be folded into one number
     */
    public static Optional<LowerBound> of(
            Component whole, int[] known, BooleanSupplier interrupted, BooleanSupplier enough) {
        var component = PairCliques.merged(whole);
        return FlowRelaxation.bounding(component).solve(interrupted).map(flow -> {
            int[] best = better(component, known, flow.states());
            if (Posting.isOf(component)) {
                int[] posted = Posting.again(component, best, interrupted).orElse(best);
                best = better(component, best, posted);
            }
            var cost = new Ledger(component, best).cost();
            if (cost.equals(flow.bound())) {
                return new LowerBound(cost, best, false);
            }
            var turns = TurnsBound.of(component, interrupted);
            if (cost.equals(turns.raised(flow.bound()))) {
                return new LowerBound(cost, best, false);
            }
            var ascent = new LagrangianAscent(component);
            var raised = turns.raised(ascent.raise(flow.bound(), cost, enough));
            int[] rounded = ascent.roster(interrupted).orElse(best);
            return new LowerBound(raised, better(component, best, rounded), true);
        });
    }

    private static int[] better(Component component, int[] one, int[] other) {
        return new Ledger(component, other).cost().compareTo(new Ledger(component, one).cost()) < 0 ? other : one;
    }
}
