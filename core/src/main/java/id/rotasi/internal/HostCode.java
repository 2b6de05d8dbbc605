package id.rotasi.internal;

import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.Roster;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.preset.Presets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Watches rules of the host's own: nothing can stop one that does not end, but whoever waits for the roster must not wait
 * with it, and must learn its name.
 */
final class HostCode {

    /** How long a rule may still take when the time is up, or the host has cancelled. */
    private static final long GRACE = TimeUnit.SECONDS.toNanos(1);

    private final List<Rule> policy;
    private final boolean isNeeded;
    private volatile Optional<Rule> asked = Optional.empty();
    private volatile long since = System.nanoTime();

    HostCode(RosterPolicy policy) {
        this.policy = policy.rules();
        this.isNeeded = !this.policy.stream().allMatch(Presets::isBuiltIn);
    }

    /** A rule is being asked, or has answered. */
    void asked(Optional<Rule> rule) {
        since = System.nanoTime();
        asked = rule;
    }

    /** From so many nanoseconds on, a rule that does not answer makes the roster fail. */
    void watchFrom(long nanos, CompletableFuture<Roster> roster) {
        if (!isNeeded) {
            return;
        }
        long delay = nanos > Long.MAX_VALUE - GRACE ? nanos : nanos + GRACE;
        var watch = new CompletableFuture<Boolean>().completeOnTimeout(true, delay, TimeUnit.NANOSECONDS);
        watch.thenAccept(late -> {
            if (late && !roster.isDone()) {
                long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since);
                asked.filter(rule -> seconds >= 1)
                        .ifPresentOrElse(
                                rule -> roster.completeExceptionally(withoutEnd(rule, seconds)),
                                () -> watchFrom(0, roster));
            }
        });
        roster.whenComplete((result, error) -> watch.complete(false));
    }

    private InvalidProblemException withoutEnd(Rule rule, long seconds) {
        var path = "$.policy.rules[" + policy.indexOf(rule) + "]";
        return new InvalidProblemException(
                List.of(new InputError(path, "rule.without-end", Map.of("rule", rule.id(), "n", seconds))));
    }
}
