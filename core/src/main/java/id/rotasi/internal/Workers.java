package id.rotasi.internal;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * Runs pieces of work on a few threads, in the order given as far as threads are free: in the calling one, and in those of
 * an executor that come to help. It never waits for one that has not come, so an executor with one thread for all is enough.
 */
final class Workers<T> {

    private final Queue<T> left;
    private final Consumer<T> work;
    private final Runnable onFailure;
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private int helping;
    private boolean over;

    private Workers(List<T> pieces, Consumer<T> work, Runnable onFailure) {
        this.left = new ConcurrentLinkedQueue<>(pieces);
        this.work = work;
        this.onFailure = onFailure;
    }

    /**
     * Returns when all work is done. When a piece fails, no further one is started; when those under way have ended, the
     * failure is thrown here, an {@link Error} as well as an exception, with later ones as suppressed. The interrupt flag
     * of the calling thread is kept, and does not end the waiting.
     *
     * @param threads most threads, the calling one among them
     * @param helpers asked for the other threads; one that refuses is done without
     * @param onFailure run at once when a piece fails, so that those under way can stop
     */
    static <T> void run(List<T> pieces, int threads, Executor helpers, Consumer<T> work, Runnable onFailure) {
        var workers = new Workers<>(pieces, work, onFailure);
        workers.call(Math.min(threads, pieces.size()) - 1, helpers);
        workers.work();
        workers.awaitHelp();
        workers.throwFailures();
    }

    /** A failure of another thread as it is; wrapped only if it must be declared. @throws Error if it is one */
    static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException exception ? exception : new CompletionException(failure);
    }

    private void call(int wanted, Executor helpers) {
        try {
            for (int i = 0; i < wanted; i++) {
                helpers.execute(this::help);
            }
        } catch (RejectedExecutionException e) {
            return; // The work is done without.
        } catch (Throwable e) {
            fail(e);
        }
    }

    private void help() {
        synchronized (this) {
            if (over) {
                return;
            }
            helping++;
        }
        try {
            work();
        } finally {
            synchronized (this) {
                helping--;
                notifyAll();
            }
        }
    }

    private void work() {
        for (var piece = left.poll(); piece != null && failures.isEmpty(); piece = left.poll()) {
            try {
                work.accept(piece);
            } catch (Throwable e) {
                fail(e);
            }
        }
    }

    private void fail(Throwable failure) {
        failures.add(failure);
        onFailure.run();
    }

    private synchronized void awaitHelp() {
        over = true;
        boolean interrupted = false;
        while (helping > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void throwFailures() {
        var first = failures.poll();
        if (first != null) {
            failures.stream().filter(other -> other != first).forEach(first::addSuppressed);
            throw unchecked(first);
        }
    }
}
