package id.rotasi.internal.explain;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.relax.Ascent;
import id.rotasi.internal.relax.Relaxation;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Solves flows until a fixed amount of work is done, counted in cells: unlike a limit on time, it gives the same
 * explanation on every machine. Not for use by several threads.
 */
final class Work {

    /** How much longer exact plans take than a flow. */
    private static final int PLANS_TO_FLOW = 10;

    private final BooleanSupplier cancelled;
    private long cells;

    /**
     * @param cells most cells to solve, over all flows
     * @param cancelled asked now and then
     */
    Work(long cells, BooleanSupplier cancelled) {
        this.cells = cells;
        this.cancelled = cancelled;
    }

    boolean isDone() {
        return cells <= 0 || cancelled.getAsBoolean();
    }

    /** What a component costs at least, and a roster of it; empty when the work is done, or the costs do not fit. */
    Optional<Relaxation.Result> solve(Component component) {
        if (isDone()) {
            return Optional.empty();
        }
        cells -= Math.max(1, component.size());
        try {
            return Relaxation.bounding(component).solve(cancelled).map(flow -> tightened(component, flow));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** Where the flow does not see all tallies together, what is proven and reached when people are planned exactly. */
    private Relaxation.Result tightened(Component component, Relaxation.Result flow) {
        var cost = new Ledger(component, flow.states()).cost();
        if (cost.equals(flow.bound())) {
            return flow;
        }
        cells -= PLANS_TO_FLOW * component.size();
        var ascent = new Ascent(component);
        var bound = ascent.raise(flow.bound(), cost, cancelled);
        var states = ascent.roster(cancelled)
                .filter(found -> new Ledger(component, found).cost().compareTo(cost) < 0)
                .orElse(flow.states());
        return new Relaxation.Result(states, bound);
    }
}
