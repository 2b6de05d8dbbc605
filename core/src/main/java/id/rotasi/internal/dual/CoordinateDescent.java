package id.rotasi.internal.dual;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.relax.CostFolding;
import id.rotasi.internal.relax.NestedTallies;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Gives each person in turn the plan that is best while all others stay, until nothing improves. The plan is exact: one
 * person changes each tally of others by one at most, so that days have prices, and the rest is that person's own.
 */
record CoordinateDescent(Component component, NestedTallies nesting, CostFolding prices, Ledger ledger) {

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
        var price = new long[cells.length];
        var post = new int[cells.length];
        var old = new int[cells.length];
        for (int day = 0; day < cells.length; day++) {
            int cell = cells[day];
            old[day] = ledger.state(cell);
            post[day] = cheapestPost(cell);
            price[day] = cost(cell, post[day]) - cost(cell, States.WFH);
        }
        var before = ledger.cost();
        var plan = graph.cheapest(price);
        for (int day = 0; day < cells.length; day++) {
            ledger.set(cells[day], plan.onSite().get(day) ? post[day] : States.WFH);
        }
        if (ledger.cost().compareTo(before) > 0) {
            for (int day = 0; day < cells.length; day++) {
                ledger.set(cells[day], old[day]);
            }
        }
    }

    /** The state on site that costs least just now, the present one if it is as cheap. */
    private int cheapestPost(int cell) {
        var states = component.states()[cell];
        int cheapest = -1;
        long least = Long.MAX_VALUE;
        for (int s = 0; s < states.size(); s++) {
            int state = states.code(s);
            long cost = state == States.WFH ? Long.MAX_VALUE : cost(cell, state);
            if (cost < least || cost == least && state == ledger.state(cell)) {
                least = cost;
                cheapest = state;
            }
        }
        return cheapest;
    }

    /** What the tallies of a cell would cost with the cell in a state, but for those that the plan sees. */
    private long cost(int cell, int state) {
        long cost = 0;
        for (int link = component.linkStart()[cell]; link < component.linkStart()[cell + 1]; link++) {
            int tally = component.links()[link];
            if (!nesting.isPlanned(tally)) {
                int counted = component.codeOfLink(link);
                int others = ledger.count(tally) - (States.counts(counted, ledger.state(cell)) ? 1 : 0);
                cost += prices.byCount(tally)[others + (States.counts(counted, state) ? 1 : 0)];
            }
        }
        return cost;
    }
}
