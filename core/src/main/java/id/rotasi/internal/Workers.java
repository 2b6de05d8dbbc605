package id.rotasi.internal;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Runs pieces of work on a few threads, in the order given as far as threads are free. */
final class Workers<T> {

    private final Consumer<T> work;
    private final Runnable onFailure;
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    private Workers(Consumer<T> work, Runnable onFailure) {
        this.work = work;
        this.onFailure = onFailure;
    }

    /**
     * Returns when all work is done. When a piece fails, no further one is started; when those under way have ended, the
     * failure is thrown here, an {@link Error} as well as an exception, with later ones as suppressed. The interrupt flag
     * of the calling thread is kept, and does not end the waiting.
     *
     * @param onFailure run at once when a piece fails, so that those under way can stop
     */
    static <T> void run(List<T> pieces, int threads, Consumer<T> work, Runnable onFailure) {
        var workers = new Workers<>(work, onFailure);
        int wanted = Math.min(threads, pieces.size());
        if (wanted <= 1) {
            pieces.forEach(workers::piece);
        } else {
            workers.sideBySide(pieces, wanted);
        }
        workers.throwFailures();
    }

    /** A failure of another thread as it is; wrapped only if it must be declared. @throws Error if it is one */
    static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException exception ? exception : new CompletionException(failure);
    }

    private void sideBySide(List<T> pieces, int threads) {
        var number = new AtomicInteger();
        var executor = Executors.newFixedThreadPool(threads, task -> {
            var thread = new Thread(task, "rotasi-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        try {
            pieces.forEach(piece -> executor.execute(() -> piece(piece)));
        } catch (Throwable e) {
            fail(e);
        }
        executor.shutdown();
        await(executor);
    }

    private void piece(T piece) {
        if (failures.isEmpty()) {
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

    private static void await(ExecutorService executor) {
        boolean interrupted = false;
        while (!executor.isTerminated()) {
            try {
                executor.awaitTermination(1, TimeUnit.DAYS);
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
