package id.rotasi.internal.dual;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.relax.CostFolding;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Gives each person in turn the plan that is best while all others stay, until nothing improves. The plan is exact: one
 * person changes each tally of others by one at most, so that days have prices, and the rest is that person's own.
 */
record CoordinateDescent(
        Component component, Separation separation, Alternatives alternatives, CostFolding prices, Ledger ledger) {

    private static final int MOST_SWEEPS = 20;

    /** A state for each cell, not worse than those of the ledger. */
    int[] improved(List<PersonGroup> groups, BooleanSupplier interrupted) {
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            var before = ledger.cost();
            for (var group : groups) {
                for (int[] cells : group.cells()) {
                    if (interrupted.getAsBoolean()) {
                        return ledger.states();
                    }
                    replan(cells, group.graph());
                }
            }
            if (ledger.cost().compareTo(before) >= 0) {
                break;
            }
        }
        return ledger.states();
    }

    private void replan(int[] cells, DecisionDiagram graph) {
        int all = Arrays.stream(cells).map(alternatives::size).sum();
        var price = new long[all];
        var state = new int[all];
        var old = new int[cells.length];
        int start = 0;
        for (int step = 0; step < cells.length; step++) {
            old[step] = ledger.state(cells[step]);
            cheapest(cells[step], start, price, state);
            start += alternatives.size(cells[step]);
        }
        var before = ledger.cost();
        int[] taken = graph.cheapest(price).taken();
        for (int step = 0; step < cells.length; step++) {
            ledger.set(cells[step], state[taken[step]]);
        }
        if (ledger.cost().compareTo(before) > 0) {
            for (int step = 0; step < cells.length; step++) {
                ledger.set(cells[step], old[step]);
            }
        }
    }

    /** For each alternative of a cell the state that costs least just now, the present one if it is as cheap. */
    private void cheapest(int cell, int start, long[] price, int[] state) {
        var states = component.states()[cell];
        Arrays.fill(price, start, start + alternatives.size(cell), Long.MAX_VALUE);
        for (int s = 0; s < states.size(); s++) {
            int alternative = start + alternatives.of(cell, s);
            long cost = cost(cell, states.code(s));
            if (cost < price[alternative] || cost == price[alternative] && states.code(s) == ledger.state(cell)) {
                price[alternative] = cost;
                state[alternative] = states.code(s);
            }
        }
    }

    /** What the tallies of a cell would cost with the cell in a state, but for those that the plan sees. */
    private long cost(int cell, int state) {
        long cost = 0;
        for (int link = component.linkStart()[cell]; link < component.linkStart()[cell + 1]; link++) {
            int tally = component.links()[link];
            if (!separation.isPlanned(tally)) {
                int counted = component.codeOfLink(link);
                int others = ledger.count(tally) - (States.counts(counted, ledger.state(cell)) ? 1 : 0);
                cost += prices.byCount(tally)[others + (States.counts(counted, state) ? 1 : 0)];
            }
        }
        return cost;
    }
}
