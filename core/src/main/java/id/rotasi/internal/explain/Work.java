package id.rotasi.internal.explain;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.relax.Relaxation;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Solves flows until a fixed amount of work is done, counted in cells: unlike a limit on time, it gives the same
 * explanation on every machine. Not for use by several threads.
 */
final class Work {

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

    /** The flow of a component; empty when the work is done, or the costs do not fit. */
    Optional<Relaxation.Result> solve(Component component) {
        if (isDone()) {
            return Optional.empty();
        }
        cells -= Math.max(1, component.size());
        try {
            return Relaxation.bounding(component).solve(cancelled);
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
