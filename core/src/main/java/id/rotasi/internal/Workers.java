package id.rotasi.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** Runs pieces of work on a few threads; each thread takes the next piece when it has finished one. */
final class Workers {

    private Workers() {}

    /** Returns when all work is done; an exception of any piece is thrown here after the others have ended. */
    static <T> void run(List<T> pieces, int threads, Consumer<T> work) {
        Iterator<T> queue = pieces.iterator();
        var tasks = new ArrayList<FutureTask<Void>>();
        for (int i = 0; i < Math.min(threads, pieces.size()); i++) {
            var task = new FutureTask<Void>(() -> drain(queue, work), null);
            tasks.add(task);
            if (i > 0) {
                var thread = new Thread(task, "rotasi-" + i);
                thread.setDaemon(true);
                thread.start();
            }
        }
        if (!tasks.isEmpty()) {
            tasks.get(0).run();
        }
        tasks.forEach(Workers::join);
    }

    private static <T> void drain(Iterator<T> queue, Consumer<T> work) {
        while (true) {
            T piece;
            synchronized (queue) {
                if (!queue.hasNext()) {
                    return;
                }
                piece = queue.next();
            }
            work.accept(piece);
        }
    }

    private static void join(FutureTask<Void> task) {
        boolean interrupted = false;
        while (true) {
            try {
                task.get();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new CompletionException(e.getCause());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
