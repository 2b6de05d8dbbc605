package id.rotasi.internal.explain;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.Split;
import id.rotasi.internal.relax.Ascent;
import id.rotasi.internal.relax.Relaxation;
import id.rotasi.report.Cost;
import java.util.Arrays;

/** What no roster of a problem can cost less than, by the means of a solve but without its search. */
final class LowerBound {

    private LowerBound() {}

    /** The sum over the components; one that cannot be bounded counts as zero. */
    static Cost of(Split split, Standing standing) {
        return split.components().stream()
                .map(component -> of(component, standing))
                .reduce(split.settled(), Cost::plus);
    }

    private static Cost of(Component component, Standing standing) {
        try {
            var bound = Relaxation.bounding(component)
                    .solve(() -> false)
                    .map(Relaxation.Result::bound)
                    .orElse(Cost.ZERO);
            int[] states = Arrays.stream(component.cells()).map(standing::state).toArray();
            var cost = new Ledger(component, states).cost();
            return cost.equals(bound) ? bound : new Ascent(component).raise(bound, cost, () -> false);
        } catch (ArithmeticException e) {
            // Costs too large for the flow's numbers: the solve has no bound for such a component either.
            return Cost.ZERO;
        }
    }
}
