package id.rotasi.internal.dual;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.relax.FlowRelaxation;
import id.rotasi.internal.relax.PairCliques;
import id.rotasi.internal.relax.Posting;
import id.rotasi.internal.relax.Tolerance;
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
     * @param tolerance how near to the bound a roster need be
     * @param interrupted asked now and then whether to stop at once
     * @param enough asked now and then whether the bound has had its share of the time
     * @throws ArithmeticException if the costs are too large to be folded into one number
     */
    public static Optional<LowerBound> of(
            Component whole, int[] known, Tolerance tolerance, BooleanSupplier interrupted, BooleanSupplier enough) {
        return of(whole, known, Optional.empty(), tolerance, interrupted, enough);
    }

    /** The same, as far as it takes to know whether every roster costs at least that much. */
    public static Optional<LowerBound> of(
            Component whole, int[] known, Optional<Cost> asked, BooleanSupplier interrupted) {
        return of(whole, known, asked, Tolerance.NONE, interrupted, interrupted);
    }

    private static Optional<LowerBound> of(
            Component whole,
            int[] known,
            Optional<Cost> asked,
            Tolerance tolerance,
            BooleanSupplier interrupted,
            BooleanSupplier enough) {
        var component = PairCliques.merged(whole);
        return FlowRelaxation.bounding(component).solve(interrupted).map(flow -> {
            var best = Found.of(component, known).or(component, flow.states());
            if (Posting.isOf(component)) {
                best = best.or(component, Posting.again(component, best.states, interrupted));
            }
            var aim = asked.orElse(best.cost);
            if (best.cost.compareTo(tolerance.enough(flow.bound())) <= 0
                    || best.cost.compareTo(aim) < 0
                    || flow.bound().compareTo(aim) >= 0) {
                return new LowerBound(flow.bound(), best.states, false);
            }
            var turns = TurnsBound.of(component, interrupted);
            var turned = turns.raised(flow.bound());
            if (best.cost.compareTo(tolerance.enough(turned)) <= 0) {
                return new LowerBound(turned, best.states, false);
            }
            var ascent = new LagrangianAscent(component, tolerance);
            var raised = turns.raised(ascent.raise(flow.bound(), aim, enough));
            return new LowerBound(raised, best.or(component, ascent.roster(interrupted)).states, true);
        });
    }

    /** A roster and what it costs. */
    private record Found(int[] states, Cost cost) {

        static Found of(Component component, int[] states) {
            return new Found(states, new Ledger(component, states).cost());
        }

        /** The other one if it costs less. */
        Found or(Component component, int[] states) {
            var other = of(component, states);
            return other.cost.compareTo(cost) < 0 ? other : this;
        }

        Found or(Component component, Optional<int[]> states) {
            return states.map(other -> or(component, other)).orElse(this);
        }
    }
}
