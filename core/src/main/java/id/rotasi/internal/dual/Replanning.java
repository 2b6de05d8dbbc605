package id.rotasi.internal.dual;

import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.States;
import java.util.Arrays;

/**
 * Gives one person the plan that is best while all others stay. The plan is exact where one person changes each tally of
 * others by one at most, so that alternatives have prices, and the rest is that person's own.
 */
record Replanning(Decomposition parts, Ledger ledger) {

    /** Puts the cells of a person into the states of the best plan. */
    void replan(int[] cells, DecisionDiagram graph) {
        var alternatives = parts.alternatives();
        int all = 0;
        for (int cell : cells) {
            all += alternatives.size(cell);
        }
        var price = new long[all];
        var state = new int[all];
        int start = 0;
        for (int cell : cells) {
            cheapest(cell, start, price, state);
            start += alternatives.size(cell);
        }
        int[] taken = graph.cheapest(price).taken();
        for (int step = 0; step < cells.length; step++) {
            ledger.set(cells[step], state[taken[step]]);
        }
    }

    /** For each alternative of a cell the state that costs least just now, the present one if it is as cheap. */
    private void cheapest(int cell, int start, long[] price, int[] state) {
        var states = parts.component().states()[cell];
        var alternatives = parts.alternatives();
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
        var component = parts.component();
        long cost = 0;
        for (int link = component.linkStart()[cell]; link < component.linkStart()[cell + 1]; link++) {
            int tally = component.links()[link];
            if (!parts.separation().isPlanned(tally)) {
                int counted = component.codeOfLink(link);
                int others = ledger.count(tally) - (States.counts(counted, ledger.state(cell)) ? 1 : 0);
                cost += parts.prices().byCount(tally)[others + (States.counts(counted, state) ? 1 : 0)];
            }
        }
        return cost;
    }
}
