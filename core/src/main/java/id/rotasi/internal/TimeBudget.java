package id.rotasi.internal;

import id.rotasi.EngineOptions;
import java.util.List;

/**
 * Shares the time that is left among the components still open, by size. What a component does not use goes to those
 * after it.
 */
final class TimeBudget {

    private final long end;
    private final int threads;
    private long openCells;

    TimeBudget(List<Part> open, EngineOptions options, long start) {
        this.end = start + options.timeLimit().toNanos();
        this.threads = options.threads();
        this.openCells = open.stream().mapToLong(part -> part.component.size()).sum();
    }

    /** When the search of a component that starts now must end, in terms of {@link System#nanoTime()}. */
    synchronized long deadlineOf(Part part) {
        long now = System.nanoTime();
        double share = Math.min(1.0, (double) part.component.size() * threads / openCells);
        return now + (long) (Math.max(0, end - now) * share);
    }

    /** A component is finished. */
    synchronized void done(Part part) {
        openCells -= part.component.size();
    }
}
