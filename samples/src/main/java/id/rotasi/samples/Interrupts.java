package id.rotasi.samples;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What happens when the program is told to end (Ctrl-C, SIGTERM) while it solves: the solve is cancelled, the best roster
 * so far is written and told as usual, and the program ends with its usual exit status. Before a solve there is nothing to
 * keep, and the program ends at once.
 */
final class Interrupts {

    private static final long MOST_SECONDS = 60;

    private final CompletableFuture<Integer> status = new CompletableFuture<>();
    private volatile Optional<Runnable> action = Optional.empty();

    /** Does this when the program is interrupted from now on. */
    void onInterrupt(Runnable cancel) {
        action = Optional.of(cancel);
    }

    /** Interrupts the program as a signal would. @return whether there is something to wait for */
    boolean interrupt() {
        action.ifPresent(Runnable::run);
        return action.isPresent();
    }

    /** The command has ended with that exit status. */
    void ended(int exitStatus) {
        status.complete(exitStatus);
    }

    /**
     * A thread for {@link Runtime#addShutdownHook}. Once a JVM shuts down its exit status is that of the signal, so to
     * keep that of the command the JVM has to be halted.
     */
    Thread hook() {
        return new Thread(
                () -> {
                    if (interrupt()) {
                        try {
                            Runtime.getRuntime().halt(status.get(MOST_SECONDS, TimeUnit.SECONDS));
                        } catch (InterruptedException | ExecutionException | TimeoutException e) {
                            Runtime.getRuntime().halt(Program.FAULT);
                        }
                    }
                },
                "rotasi-interrupt");
    }
}
