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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the listener how far the solve has come, one call at a time and not too often, in a thread of its own: a listener
 * that is slow, waits or fails delays nothing but what it is told itself.
 */
final class ProgressReporter {

    private static final Logger LOG = LoggerFactory.getLogger(ProgressReporter.class);
    private static final long PAUSE = Duration.ofMillis(100).toNanos();
    private static final long PATIENCE_SECONDS = 1;

    private final Consumer<Progress> listener;
    private final long start;
    private List<Incumbent> parts = List.of();
    private boolean split;
    private Cost settled = Cost.ZERO;
    private Stage stage = Stage.CHECK;
    private final Set<Incumbent> closed = new HashSet<>();
    private final Map<Incumbent, Cost> better = new HashMap<>();
    private long last;
    private volatile boolean isSlow;

    private final ThreadPoolExecutor calls = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), ProgressReporter::thread, new DiscardPolicy());

    ProgressReporter(Consumer<Progress> listener, long start) {
        this.listener = listener;
        this.start = start;
        this.last = start;
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "rotasi-progress");
        thread.setDaemon(true);
        return thread;
    }

    /** Tells nothing any more. */
    void close() {
        calls.shutdownNow();
    }

    synchronized void parts(List<Incumbent> all, Cost alreadySettled) {
        parts = all;
        split = true;
        settled = alreadySettled;
        closed.clear();
        better.clear();
    }

    /** A stage begins. Waits a little for the listener to hear it, so that one who cancels does so in this stage. */
    void tell(Stage now) {
        Future<?> heard;
        synchronized (this) {
            stage = now;
            heard = send();
        }
        if (!isSlow) {
            try {
                heard.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                isSlow = true;
                LOG.warn("The progress listener is slow; the solve goes on without it.");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    synchronized void closed(Incumbent part) {
        closed.add(part);
        better.remove(part);
        sendNowAndThen();
    }

    synchronized void improved(Incumbent part, Cost cost) {
        if (part.isPlain()) {
            better.put(part, cost);
        }
        sendNowAndThen();
    }

    private void sendNowAndThen() {
        if (System.nanoTime() - last >= PAUSE && calls.getQueue().isEmpty()) {
            send();
        }
    }

    private Future<?> send() {
        last = System.nanoTime();
        if (listener == Solve.NOBODY) {
            return CompletableFuture.completedFuture(stage);
        }
        var bound = parts.stream().allMatch(part -> part.proven().isPresent())
                ? Optional.of(bound())
                : Optional.<Cost>empty();
        var cost = parts.stream()
                .map(part -> better.getOrDefault(part, part.score()))
                .reduce(settled, Cost::plus);
        boolean known = split && stage.compareTo(Stage.SPLIT) > 0;
        var progress = new ProgressRecord(
                stage,
                closed.size(),
                parts.size(),
                known ? Optional.of(cost) : Optional.empty(),
                known ? bound : Optional.empty(),
                Duration.ofNanos(last - start));
        return calls.submit(() -> call(progress));
    }

    private void call(Progress progress) {
        try {
            listener.accept(progress);
        } catch (Throwable e) {
            // Errors, too: what a listener meets is never the fault of the roster.
            LOG.warn("The progress listener failed: {}", PlainLine.value(e.toString()));
        }
    }

    private Cost bound() {
        return parts.stream().flatMap(part -> part.proven().stream()).reduce(settled, Cost::plus);
    }
}
