package id.rotasi.internal.host;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A daemon thread for each task, so that none is left between tasks; knows which of them are still at work. */
public final class Threads implements Executor {

    private static final Logger LOG = LoggerFactory.getLogger(Threads.class);
    private static final long PATIENCE = 1_000_000_000;
    private static final int INTERRUPTS = 50;
    private final Set<Thread> begun = ConcurrentHashMap.newKeySet();

    @Override
    public void execute(Runnable task) {
        begun.removeIf(thread -> thread.getState() == Thread.State.TERMINATED);
        var thread = new Thread(task, "rotasi");
        thread.setDaemon(true);
        begun.add(thread);
        thread.start();
    }

    /** Whether the calling thread is one of these. */
    public boolean isCaller() {
        return begun.contains(Thread.currentThread());
    }

    /**
     * Waits until all have ended. A rule or a listener of the host that is still at work after a second is interrupted, again
     * and again for a second more; what is left then is named in the log.
     */
    public void join() {
        boolean over = isOver(PATIENCE);
        for (int i = 0; i < INTERRUPTS && !over; i++) {
            begun.forEach(Thread::interrupt);
            over = isOver(PATIENCE / INTERRUPTS);
        }
        if (!over) {
            LOG.warn("Rules or listeners of the host do not come back; left are the threads {}", begun);
        }
    }

    private boolean isOver(long patience) {
        long end = System.nanoTime() + patience;
        boolean interrupted = false;
        for (var thread : begun) {
            while (thread.isAlive() && System.nanoTime() - end < 0) {
                try {
                    thread.join(1);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return begun.stream().noneMatch(Thread::isAlive);
    }
}
