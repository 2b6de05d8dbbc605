package id.rotasi.internal.host;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A daemon thread for each task, so that none is left between tasks; knows which of them are still at work. */
public final class Threads implements Executor {

    private static final Logger LOG = LoggerFactory.getLogger(Threads.class);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
    private static final int INTERRUPTS = 50;

    private final Set<Thread> begun = ConcurrentHashMap.newKeySet();
    private final AtomicLong number = new AtomicLong();

    @Override
    public void execute(Runnable task) {
        begun.removeIf(thread -> thread.getState() == Thread.State.TERMINATED);
        var thread = new Thread(task, "rotasi-" + number.incrementAndGet());
        thread.setDaemon(true);
        begun.add(thread);
        try {
            thread.start();
        } catch (Throwable e) {
            begun.remove(thread);
            throw e;
        }
    }

    /** Whether the calling thread is one of these. */
    public boolean isCaller() {
        return begun.contains(Thread.currentThread());
    }

    /**
     * Waits until all have ended. What is still at work after a second is code of the host, a rule or a listener: it is
     * interrupted, again and again since a listener may be called again, and what does not heed that in a further second is
     * named in the log and left.
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
            long left = end - System.nanoTime();
            while (thread.isAlive() && left > 0) {
                try {
                    TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(left, TimeUnit.MILLISECONDS.toNanos(1)));
                } catch (InterruptedException e) {
                    interrupted = true;
                }
                left = end - System.nanoTime();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return begun.stream().noneMatch(Thread::isAlive);
    }
}
