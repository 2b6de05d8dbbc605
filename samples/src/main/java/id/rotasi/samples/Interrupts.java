package id.rotasi.samples;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What happens when the program is told to end (Ctrl-C, SIGTERM) while it solves: the solve is cancelled, the best roster
 * so far is written and told as usual, and the program ends with its usual exit status. A solve that does not come back in
 * time, or files that cannot be written in time, are given up. Before a solve there is nothing to keep, and the program
 * ends at once.
 */
final class Interrupts {

    private static final Duration TO_SOLVE = Duration.ofSeconds(20);
    private static final Duration TO_WRITE = Duration.ofSeconds(60);

    private final Duration toSolve;
    private final Duration toWrite;
    private final CompletableFuture<Void> solved = new CompletableFuture<>();
    private final CompletableFuture<Integer> status = new CompletableFuture<>();
    private volatile Optional<Runnable> action = Optional.empty();

    Interrupts() {
        this(TO_SOLVE, TO_WRITE);
    }

    /** @param toSolve how long a cancelled solve may take to come back, and {@code toWrite} all that is done after it */
    Interrupts(Duration toSolve, Duration toWrite) {
        this.toSolve = toSolve;
        this.toWrite = toWrite;
    }

    /** Does this when the program is interrupted from now on. */
    void onInterrupt(Runnable cancel) {
        action = Optional.of(cancel);
    }

    /** Interrupts the program as a signal would. @return whether there is something to wait for */
    boolean interrupt() {
        action.ifPresent(Runnable::run);
        return action.isPresent();
    }

    /** The solve has come back. */
    void solved() {
        solved.complete(null);
    }

    /** The command has ended with that exit status. */
    void ended(int exitStatus) {
        solved();
        status.complete(exitStatus);
    }

    /** Waits until the interrupted command has ended. @return its exit status; none if it takes too long */
    Optional<Integer> await() {
        try {
            solved.get(toSolve.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.of(status.get(toWrite.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | InterruptedException | ExecutionException e) {
            return Optional.empty();
        }
    }

    /**
     * A thread for {@link Runtime#addShutdownHook}. Once a JVM shuts down its exit status is that of the signal, so to
     * keep that of the command the JVM has to be halted.
     *
     * @param givenUp told when the command takes too long
     */
    Thread hook(Runnable givenUp) {
        return new Thread(
                () -> {
                    if (interrupt()) {
                        var ended = await();
                        if (ended.isEmpty()) {
                            givenUp.run();
                        }
                        Runtime.getRuntime().halt(ended.orElse(Program.FAULT));
                    }
                },
                "rotasi-interrupt");
    }
}
