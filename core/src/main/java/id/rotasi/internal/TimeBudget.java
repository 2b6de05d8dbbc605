package id.rotasi.internal;

import id.rotasi.EngineOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Shares the time that is left among the components still open, by size. What a component does not use goes to those
 * after it.
 */
public final class TimeBudget {

    private final long end;
    private final int threads;
    private long openCells;

    TimeBudget(List<Incumbent> open, EngineOptions options, long start) {
        // A limit that stands for none must not come around to the past.
        this.end = start + Math.min(nanos(options.timeLimit()), Long.MAX_VALUE / 2);
        this.threads = options.threads();
        this.openCells = open.stream().mapToLong(part -> part.component.size()).sum();
    }

    /** A duration in nanoseconds; the longest that a number can hold, some 292 years, if it is longer. */
    public static long nanos(Duration duration) {
        return TimeUnit.NANOSECONDS.convert(duration);
    }

    /** When the search of a component that starts now must end, in terms of {@link System#nanoTime()}. */
    synchronized long deadlineOf(Incumbent part) {
        long now = System.nanoTime();
        double share = Math.min(1.0, (double) part.component.size() * threads / openCells);
        return now + (long) (Math.max(0, end - now) * share);
    }

    /** A component is finished. */
    synchronized void done(Incumbent part) {
        openCells -= part.component.size();
    }
}
