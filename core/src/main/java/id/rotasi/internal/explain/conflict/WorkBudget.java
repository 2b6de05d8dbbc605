package id.rotasi.internal.explain.conflict;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.dual.LowerBound;
import id.rotasi.report.Cost;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Solves flows until a fixed amount of work is done, counted in cells: unlike a limit on time, it gives the same
 * explanation on every machine. Not for use by several threads.
 */
public final class WorkBudget {

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
    public WorkBudget(long cells, BooleanSupplier cancelled) {
        this.all = cells;
        this.cells = cells;
        this.cancelled = cancelled;
    }

    /** A quarter of the whole on top, so that what is done with it takes nothing away from this work. */
    public WorkBudget more() {
        return new WorkBudget(all / PART, cancelled);
    }

    public boolean isDone() {
        return cells <= 0 || cancelled.getAsBoolean();
    }

    /** What a component costs at least, and a roster of it; empty when the work is done, or the costs do not fit. */
    public Optional<LowerBound> solve(Component component) {
        return solve(component, Optional.empty());
    }

    /** The same, as far as it takes to know whether each roster breaks so much of the hard tallies. */
    public Optional<LowerBound> solve(Component component, long hard) {
        return solve(component, Optional.of(Cost.of(hard, 0)));
    }

    private Optional<LowerBound> solve(Component component, Optional<Cost> asked) {
        if (isDone()) {
            return Optional.empty();
        }
        cells -= Math.max(1, component.size());
        try {
            int[] plain =
                    Arrays.stream(component.states()).mapToInt(States::plain).toArray();
            var found = LowerBound.of(component, plain, asked, cancelled);
            found.filter(LowerBound::planned).ifPresent(more -> cells -= PLANS_TO_FLOW * component.size());
            return found;
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
