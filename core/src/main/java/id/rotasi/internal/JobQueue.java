package id.rotasi.internal;

import id.rotasi.RosterJob;
import id.rotasi.internal.host.Threads;
import id.rotasi.report.RosterStatus;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the solves of an engine wait for their turn, in order of arrival, unless an executor of the host decides. */
public final class JobQueue implements Turns {

    private static final Logger LOG = LoggerFactory.getLogger(JobQueue.class);

    private final Threads threads = new Threads();
    private final Optional<Executor> executor;
    private final int most;
    private final Set<Job> waiting = new LinkedHashSet<>();
    /** With when each began. */
    private final Map<Job, Long> running = new HashMap<>();
    /** All whose roster is not there yet. */
    private final Set<Job> open = new HashSet<>();

    private final List<BiConsumer<Optional<RosterStatus>, Duration>> observers = new CopyOnWriteArrayList<>();
    private boolean isClosed;

    /** @param executor of the host, which decides how many run at once */
    public JobQueue(Executor executor) {
        this(Optional.of(executor), Integer.MAX_VALUE);
    }

    /** @param most so many run at once, 1 or more */
    public JobQueue(int most) {
        this(Optional.empty(), most);
    }

    private JobQueue(Optional<Executor> executor, int most) {
        this.executor = executor;
        this.most = most;
    }

    /** A job for a task. @throws IllegalStateException if closed */
    public RosterJob start(Solve.Task task) {
        var job = new Job(task, this);
        synchronized (this) {
            if (isClosed) {
                throw new IllegalStateException("The engine is closed; it takes no more problems.");
            }
            waiting.add(job);
            open.add(job);
        }
        job.roster().whenComplete((made, failure) -> forget(job));
        if (executor.isEmpty()) {
            next();
        } else {
            hand(job, executor.get());
        }
        return job;
    }

    private void hand(Job job, Executor hosts) {
        try {
            hosts.execute(() -> {
                if (take(job)) {
                    job.run();
                }
            });
        } catch (Throwable e) {
            leave(job);
            forget(job);
            throw e;
        }
    }

    private void next() {
        for (var job = takeFirst(); job.isPresent(); job = takeFirst()) {
            try {
                threads.execute(job.get()::run);
            } catch (Throwable e) {
                job.get().fail(e);
            }
        }
    }

    private synchronized Optional<Job> takeFirst() {
        var first = running.size() < most ? waiting.stream().findFirst() : Optional.<Job>empty();
        return first.filter(this::take);
    }

    private synchronized boolean take(Job job) {
        boolean waited = waiting.remove(job);
        if (waited) {
            running.put(job, System.nanoTime());
            job.begin(executor.orElse(threads), threads);
        }
        return waited;
    }

    @Override
    public synchronized boolean leave(Job job) {
        return waiting.remove(job);
    }

    private synchronized void forget(Job job) {
        open.remove(job);
    }

    @Override
    public void makeRoom(Job job, Optional<RosterStatus> status) {
        Optional<Long> since;
        synchronized (this) {
            since = Optional.ofNullable(running.remove(job));
        }
        if (since.isPresent()) {
            var took = Duration.ofNanos(System.nanoTime() - since.get());
            observers.forEach(observer -> tell(observer, status, took));
            next();
        }
    }

    private static void tell(
            BiConsumer<Optional<RosterStatus>, Duration> observer, Optional<RosterStatus> status, Duration took) {
        try {
            observer.accept(status, took);
        } catch (RuntimeException e) {
            LOG.warn("A solve could not be counted", e);
        }
    }

    /** Tells of each solve that ends, with its status if it has a roster. */
    public void observe(BiConsumer<Optional<RosterStatus>, Duration> observer) {
        observers.add(observer);
    }

    /** How many run now. */
    public synchronized int running() {
        return running.size();
    }

    /** How many wait now. */
    public synchronized int waiting() {
        return waiting.size();
    }

    /** Whether it takes no more. */
    public synchronized boolean isClosed() {
        return isClosed;
    }

    /**
     * Ends all: those that run with the best so far, those that wait with a {@link CancellationException}. Waits until they
     * have, and their threads, unless the calling thread is one of theirs.
     */
    public void close() {
        List<Job> lost;
        List<Job> left;
        synchronized (this) {
            isClosed = true;
            lost = List.copyOf(waiting);
            waiting.clear();
            left = List.copyOf(open);
        }
        lost.forEach(job -> job.fail(new CancellationException("The engine was closed before the job began.")));
        left.forEach(RosterJob::cancel);
        if (!threads.isCaller() && left.stream().noneMatch(Job::isCaller)) {
            left.forEach(Job::awaitEnd);
            threads.join();
        }
    }
}
