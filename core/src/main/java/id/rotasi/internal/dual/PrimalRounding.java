package id.rotasi.internal.dual;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.relax.CostFolding;
import id.rotasi.internal.relax.FlowRelaxation;
import id.rotasi.internal.relax.GuidingPrices;
import id.rotasi.internal.relax.NestedTallies;
import id.rotasi.internal.relax.SingleCellPrices;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Gives everybody one plan of the mix of their group, one person after the other, so that the shared counts stay as near
 * as possible to those of the mixes; a flow then finds the posts, and may send somebody to a counter that would stay
 * empty. Source of the idea: Raghavan and Thompson, Randomized rounding (1987), here without dice.
 */
record PrimalRounding(
        Component component, NestedTallies nesting, CostFolding prices, double[] ahead, boolean[] onSite) {

    /** What a flow must gain to depart from a plan, in the dearest first steps of soft tallies. */
    private static final int LOYALTY = 20;

    /** @param counts number of shared counts */
    PrimalRounding(Component component, NestedTallies nesting, CostFolding prices, int counts) {
        this(component, nesting, prices, new double[counts], new boolean[component.size()]);
    }

    /** A state for each cell; empty if interrupted. */
    Optional<int[]> rounded(List<PlanMix> mixes, BooleanSupplier interrupted) {
        for (var mix : mixes) {
            var mean = mix.mean();
            for (int[] cells : mix.people().cells()) {
                take(nearest(mix, mean), mix.people(), cells, mean);
            }
        }
        return posted(interrupted);
    }

    /** The plan after which the counts are nearest to those of the mixes. */
    private Plan nearest(PlanMix mix, double[] mean) {
        Plan nearest = null;
        double least = Double.MAX_VALUE;
        for (var plan : mix.plans()) {
            double distance = 0;
            for (int day = 0; day < mean.length; day++) {
                double more = (plan.onSite().get(day) ? 1 : 0) - mean[day];
                for (int count : mix.people().counts()[day]) {
                    distance += more * (2 * ahead[count] + more);
                }
            }
            if (distance < least) {
                least = distance;
                nearest = plan;
            }
        }
        return nearest;
    }

    private void take(Plan plan, PersonGroup people, int[] cells, double[] mean) {
        for (int day = 0; day < mean.length; day++) {
            onSite[cells[day]] = plan.onSite().get(day);
            for (int count : people.counts()[day]) {
                ahead[count] += (plan.onSite().get(day) ? 1 : 0) - mean[day];
            }
        }
    }

    private Optional<int[]> posted(BooleanSupplier interrupted) {
        var singles = new SingleCellPrices(component, prices, nesting.ofOneCell());
        long loyalty = Math.min(
                GuidingPrices.MOST / (1 + onSite.length),
                GuidingPrices.times(LOYALTY, prices.foldSoft(FlowRelaxation.dearestStep(component))));
        for (int cell = 0; cell < onSite.length; cell++) {
            singles.add(cell, onSite[cell] ? States.ON_SITE : States.WFH, -loyalty);
        }
        return new FlowRelaxation(component, nesting, prices, singles, Map.of())
                .solve(interrupted)
                .map(FlowRelaxation.Result::states);
    }
}
