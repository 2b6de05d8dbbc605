package id.rotasi.internal;

import id.rotasi.RosterJob.Progress;
import id.rotasi.RosterJob.Progress.Stage;
import id.rotasi.internal.report.ProgressRecord;
import id.rotasi.report.Cost;
import id.rotasi.report.words.Messages.PlainLine;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the listener how far the solve has come, one call at a time and not too often, in a thread of its own. The solve
 * never waits for it: while the listener is busy, the latest of each stage is kept for it, and nothing else.
 */
final class ProgressReporter {

    private static final Logger LOG = LoggerFactory.getLogger(ProgressReporter.class);
    private static final long PAUSE = Duration.ofMillis(100).toNanos();
    private static final long FAREWELL = Duration.ofMillis(200).toNanos();

    private final Consumer<Progress> listener;
    private final Executor executor;
    private final long start;
    private List<Incumbent> parts = List.of();
    private boolean split;
    private Cost settled = Cost.ZERO;
    private Stage stage = Stage.CHECK;
    private final Set<Incumbent> closed = new HashSet<>();
    private final Map<Incumbent, Cost> better = new HashMap<>();
    private final TreeMap<Stage, Progress> untold = new TreeMap<>();
    private boolean isTelling;
    private boolean hasFailed;
    private long last;

    /** @param executor calls the listener */
    ProgressReporter(Consumer<Progress> listener, Executor executor, long start) {
        this.listener = listener;
        this.executor = executor;
        this.start = start;
        this.last = start;
    }

    synchronized void parts(List<Incumbent> all, Cost alreadySettled) {
        parts = all;
        split = true;
        settled = alreadySettled;
        closed.clear();
        better.clear();
    }

    /** A stage begins. */
    void tell(Stage now) {
        synchronized (this) {
            stage = now;
        }
        send();
    }

    void closed(Incumbent part) {
        synchronized (this) {
            closed.add(part);
            better.remove(part);
        }
        sendNowAndThen();
    }

    void improved(Incumbent part, Cost cost) {
        synchronized (this) {
            if (part.isPlain()) {
                better.put(part, cost);
            }
        }
        sendNowAndThen();
    }

    /** Gives the listener a moment to hear what there is: the roster is better handed out after the last word about it. */
    synchronized void awaitLast() {
        long end = System.nanoTime() + FAREWELL;
        for (long rest = FAREWELL; isTelling && rest > 0; rest = end - System.nanoTime()) {
            try {
                TimeUnit.NANOSECONDS.timedWait(this, rest);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void sendNowAndThen() {
        boolean isTime;
        synchronized (this) {
            isTime = System.nanoTime() - last >= PAUSE;
        }
        if (isTime) {
            send();
        }
    }

    private void send() {
        if (listener == Solve.NOBODY) {
            return;
        }
        synchronized (this) {
            last = System.nanoTime();
            untold.put(stage, progress());
            if (isTelling) {
                return;
            }
            isTelling = true;
        }
        try {
            executor.execute(this::tellAll);
        } catch (Throwable e) {
            // There is no thread for it now; perhaps there is one for the next.
            failed(e);
            over();
        }
    }

    private void tellAll() {
        for (var next = next(); next.isPresent(); next = next()) {
            try {
                listener.accept(next.get());
            } catch (Throwable e) {
                // Errors, too: what a listener meets is never the fault of the roster.
                failed(e);
            }
        }
    }

    private synchronized Optional<Progress> next() {
        var first = Optional.ofNullable(untold.pollFirstEntry());
        if (first.isEmpty()) {
            over();
        }
        return first.map(Map.Entry::getValue);
    }

    private synchronized void over() {
        isTelling = false;
        notifyAll();
    }

    private synchronized void failed(Throwable failure) {
        if (!hasFailed) {
            hasFailed = true;
            var what = PlainLine.value(failure.toString());
            LOG.warn("The progress listener failed, which is said once for each solve: {}", what, failure);
        }
    }

    private Progress progress() {
        var bound = parts.stream().allMatch(part -> part.proven().isPresent())
                ? Optional.of(bound())
                : Optional.<Cost>empty();
        var cost = parts.stream()
                .map(part -> better.getOrDefault(part, part.score()))
                .reduce(settled, Cost::plus);
        boolean known = split && stage.compareTo(Stage.SPLIT) > 0;
        return new ProgressRecord(
                stage,
                closed.size(),
                parts.size(),
                known ? Optional.of(cost) : Optional.empty(),
                known ? bound : Optional.empty(),
                Duration.ofNanos(last - start));
    }

    private Cost bound() {
        return parts.stream().flatMap(part -> part.proven().stream()).reduce(settled, Cost::plus);
    }
}
