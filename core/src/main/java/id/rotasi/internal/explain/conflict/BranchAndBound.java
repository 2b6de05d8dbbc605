package id.rotasi.internal.explain.conflict;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.Restriction;
import id.rotasi.internal.search.ExhaustiveSearch;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Decides what a bound leaves open: depth-first branch and bound over the states of single cells, for components of hard
 * tallies. Exponential in the worst case, so it gives up after a fixed number of nodes.
 */
public final class BranchAndBound {

    /** Most nodes for one question. */
    private static final int NODES = 500;

    private final WorkBudget work;
    private int nodes;

    public BranchAndBound(WorkBudget work) {
        this.work = work;
    }

    /**
     * Looks for a roster that costs less than the limit.
     *
     * @return what such a roster costs; the limit if it is proven that there is none; empty if that stays open
     */
    OptionalLong below(Component component, long limit) {
        var best = ExhaustiveSearch.best(component);
        if (best.isPresent()) {
            return OptionalLong.of(Math.min(limit, new Ledger(component, best.get()).hard()));
        }
        nodes = NODES;
        return search(component, limit);
    }

    private OptionalLong search(Component component, long limit) {
        if (limit <= 0) {
            return OptionalLong.of(limit);
        }
        if (nodes-- <= 0) {
            return OptionalLong.empty();
        }
        var result = work.solve(component, limit);
        if (result.isEmpty()) {
            return OptionalLong.empty();
        } else if (result.get().bound().hard() >= limit) {
            return OptionalLong.of(limit);
        }
        var ledger = new Ledger(component, result.get().states());
        return ledger.hard() < limit ? OptionalLong.of(ledger.hard()) : branch(component, ledger, limit);
    }

    private OptionalLong branch(Component component, Ledger ledger, long limit) {
        int cell = dearest(component, ledger);
        int[] others =
                IntStream.range(0, component.size()).filter(c -> c != cell).toArray();
        boolean open = false;
        var states = component.states()[cell];
        for (int s = 0; s < states.size(); s++) {
            ledger.set(cell, states.code(s));
            var rest = Restriction.of(component, others, ledger);
            long alone = alone(component, rest, ledger);
            var found = search(rest, limit - alone);
            if (found.isEmpty()) {
                open = true;
            } else if (found.getAsLong() + alone < limit) {
                return OptionalLong.of(found.getAsLong() + alone);
            }
        }
        return open ? OptionalLong.empty() : OptionalLong.of(limit);
    }

    /** The cell whose tallies cost most. */
    private static int dearest(Component component, Ledger ledger) {
        int dearest = 0;
        long most = -1;
        for (int cell = 0; cell < component.size(); cell++) {
            long cost = Arrays.stream(
                            component.links(),
                            component.linkStart()[cell],
                            component.linkStart()[cell + 1])
                    .mapToLong(t -> component.price()[t][ledger.count(t)])
                    .sum();
            if (cost > most) {
                most = cost;
                dearest = cell;
            }
        }
        return dearest;
    }

    /** What the tallies cost that the rest does not see, since they count the fixed cell alone. */
    private static long alone(Component component, Component rest, Ledger ledger) {
        int[] seen = Arrays.stream(rest.tally()).sorted().toArray();
        return IntStream.range(0, component.tallies())
                .filter(t -> Arrays.binarySearch(seen, component.tally()[t]) < 0)
                .mapToLong(t -> component.price()[t][ledger.count(t)])
                .sum();
    }
}
