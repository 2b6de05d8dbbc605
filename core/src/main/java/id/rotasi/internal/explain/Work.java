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

    /** What part of a work may be done once more for questions that it leaves open. */
    private static final int PART = 4;

    private final BooleanSupplier cancelled;
    private final long all;
    private long cells;

    /**
     * @param cells most cells to solve, over all flows
     * @param cancelled asked now and then
     */
    Work(long cells, BooleanSupplier cancelled) {
        this.all = cells;
        this.cells = cells;
        this.cancelled = cancelled;
    }

    /** A quarter of the whole on top, so that what is done with it takes nothing away from this work. */
    Work more() {
        return new Work(all / PART, cancelled);
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
