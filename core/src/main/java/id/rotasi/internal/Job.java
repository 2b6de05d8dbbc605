package id.rotasi.internal;

import id.rotasi.Roster;
import id.rotasi.RosterJob;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A solve seen from outside: it waits for its turn, runs, and ends with a roster or with what made it fail. */
final class Job implements RosterJob {

    private final CompletableFuture<Roster> roster = new CompletableFuture<>();
    private final Solve.Task task;
    private final Turns turns;
    private final HostCode hostCode;
    /** Once it is its turn. */
    private volatile @Nullable Solve solve;

    private volatile @Nullable Thread runner;

    Job(Solve.Task task, Turns turns) {
        this.task = task;
        this.turns = turns;
        this.hostCode = new HostCode(task.problem().policy());
        // A rule that does not come back holds its thread, but not the place of others.
        roster.whenComplete((made, failure) -> turns.makeRoom(this, Optional.empty()));
    }

    /** It is its turn: from now on its time runs. */
    void begin(Executor helpers, Executor telling) {
        solve = new Solve(task, hostCode::asked, helpers, telling);
        hostCode.watchFrom(TimeBudget.nanos(task.options().timeLimit()), roster);
    }

    /** Makes the roster, in this thread. */
    void run() {
        runner = Thread.currentThread();
        var begun = Objects.requireNonNull(solve, "The job has not begun.");
        try {
            var made = begun.roster();
            turns.makeRoom(this, Optional.of(made.status()));
            begun.awaitListener();
            roster.complete(made);
        } catch (Throwable e) {
            turns.makeRoom(this, Optional.empty());
            fail(e);
        } finally {
            runner = null;
        }
    }

    /** Ends it without a roster. */
    void fail(Throwable why) {
        roster.completeExceptionally(why);
    }

    /** Whether the calling thread is the one that makes the roster. */
    boolean isCaller() {
        return runner == Thread.currentThread();
    }

    @Override
    public void cancel() {
        if (turns.leave(this)) {
            fail(new CancellationException("The job was cancelled before it began."));
            return;
        }
        var begun = solve;
        if (begun != null) {
            begun.cancel();
            hostCode.watchFrom(0, roster);
        }
    }

    @Override
    public Roster await() {
        return made(Duration.ofNanos(Long.MAX_VALUE)).orElseThrow();
    }

    @Override
    public Optional<Roster> await(Duration timeout) {
        return made(timeout);
    }

    private Optional<Roster> made(Duration timeout) {
        long nanos = TimeBudget.nanos(timeout);
        long start = System.nanoTime();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return Optional.of(roster.get(nanos - (System.nanoTime() - start), TimeUnit.NANOSECONDS));
                } catch (InterruptedException e) {
                    interrupted = true;
                    cancel();
                } catch (CancellationException e) {
                    // Later JDKs put another one around it that says nothing.
                    throw e.getCause() instanceof CancellationException own ? own : e;
                } catch (ExecutionException e) {
                    throw Workers.unchecked(e.getCause());
                } catch (TimeoutException e) {
                    return Optional.empty();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Waits until it has ended in some way; an interrupt does not end the waiting, and is kept. */
    void awaitEnd() {
        roster.handle((made, failure) -> true).join();
    }

    @Override
    public CompletionStage<Roster> roster() {
        return roster.minimalCompletionStage();
    }
}
