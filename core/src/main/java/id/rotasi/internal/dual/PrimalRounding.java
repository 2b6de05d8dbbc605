package id.rotasi.internal.dual;

import id.rotasi.internal.compile.States;
import id.rotasi.internal.relax.FlowRelaxation;
import id.rotasi.internal.relax.GuidingPrices;
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
record PrimalRounding(Decomposition parts, double[] ahead, int[] taken) {

    /** What a flow must gain to depart from a plan, in the dearest first steps of soft tallies. */
    private static final int LOYALTY = 20;

    PrimalRounding(Decomposition parts) {
        this(parts, new double[parts.shared().size()], new int[parts.component().size()]);
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

    /** The states of a roster in which people follow plans: for each group as many as there are of it. */
    Optional<int[]> followed(List<PersonGroup> groups, List<List<Plan>> plans, BooleanSupplier interrupted) {
        for (int group = 0; group < plans.size(); group++) {
            var people = groups.get(group);
            for (int person = 0; person < people.size(); person++) {
                set(plans.get(group).get(person), people.cells().get(person));
            }
        }
        return posted(interrupted);
    }

    private void set(Plan plan, int[] cells) {
        int start = 0;
        for (int step = 0; step < cells.length; step++) {
            taken[cells[step]] = plan.taken()[step] - start;
            start += parts.alternatives().size(cells[step]);
        }
    }

    /** The plan after which the counts are nearest to those of the mixes. */
    private Plan nearest(PlanMix mix, double[] mean) {
        Plan nearest = null;
        double least = Double.MAX_VALUE;
        for (var plan : mix.plans()) {
            double distance = 0;
            var more = more(plan, mean);
            for (int alternative = 0; alternative < mean.length; alternative++) {
                for (int count : mix.people().counts()[alternative]) {
                    distance += more[alternative] * (2 * ahead[count] + more[alternative]);
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
        set(plan, cells);
        var more = more(plan, mean);
        for (int alternative = 0; alternative < mean.length; alternative++) {
            for (int count : people.counts()[alternative]) {
                ahead[count] += more[alternative];
            }
        }
    }

    /** By how much each alternative is taken more often than by the mix. */
    private static double[] more(Plan plan, double[] mean) {
        var more = new double[mean.length];
        for (int alternative = 0; alternative < mean.length; alternative++) {
            more[alternative] = -mean[alternative];
        }
        for (int alternative : plan.taken()) {
            more[alternative]++;
        }
        return more;
    }

    private Optional<int[]> posted(BooleanSupplier interrupted) {
        var component = parts.component();
        var nesting = parts.nesting();
        var prices = parts.prices();
        var singles = new SingleCellPrices(component, prices, nesting.ofOneCell());
        long loyalty = Math.min(
                GuidingPrices.MOST / (1 + taken.length),
                GuidingPrices.times(LOYALTY, prices.foldSoft(FlowRelaxation.dearestStep(component))));
        for (int cell = 0; cell < taken.length; cell++) {
            bind(cell, loyalty, singles);
        }
        return new FlowRelaxation(component, nesting, prices, singles, Map.of())
                .solve(interrupted)
                .map(FlowRelaxation.Result::states);
    }

    /** Rewards the states of the alternative that was taken. */
    private void bind(int cell, long loyalty, SingleCellPrices singles) {
        var component = parts.component();
        var states = component.states()[cell];
        if (!component.isChoice(cell) && parts.alternatives().size(cell) <= 2) {
            boolean atHome = parts.alternatives().state(cell, taken[cell]) == States.AWAY;
            singles.add(cell, atHome ? States.AWAY : States.ON_SITE, -loyalty);
            return;
        }
        for (int s = 0; s < states.size(); s++) {
            if (parts.alternatives().of(cell, s) == taken[cell]) {
                singles.add(cell, states.code(s), -loyalty);
            }
        }
    }
}
