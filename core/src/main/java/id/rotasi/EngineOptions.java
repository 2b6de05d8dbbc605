package id.rotasi;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * How to solve, as opposed to what.
 *
 * @param timeLimit a safety net on the whole solve, positive; when it is what ended the run, or what cut short any part
 *     of it, the report says so and a rerun may give another roster. Limits above 292 years are none. Code of the host (a
 *     rule, a holiday provider) cannot be interrupted: see {@link id.rotasi.policy.Rule}
 * @param stepLimit most search steps in each component, re-solves by flow and moves tried together, however many
 *     rounds the time allows, 0 or more; empty when unlimited
 * @param unimprovedSteps the search of a component ends after so many steps without improvement for each of its free
 *     cells, 1 or more
 * @param seed of the search; the same problem, options and seed give the same roster, whatever the number of threads
 * @param threads components solved side by side, 1 or more
 */
public record EngineOptions(Duration timeLimit, OptionalLong stepLimit, int unimprovedSteps, long seed, int threads) {

    /** @throws IllegalArgumentException if a value is out of range */
    public EngineOptions {
        require(timeLimit.compareTo(Duration.ZERO) > 0, "time limit", timeLimit, "positive");
        require(stepLimit.orElse(0) >= 0, "step limit", stepLimit, "0 or more");
        require(unimprovedSteps >= 1, "number of unimproved steps", unimprovedSteps, "1 or more");
        require(threads >= 1, "number of threads", threads, "1 or more");
    }

    /** 30 seconds at most, seed 0, as many threads as the machine has processors. */
    public static EngineOptions defaults() {
        return new EngineOptions(
                Duration.ofSeconds(30),
                OptionalLong.empty(),
                50,
                0,
                Runtime.getRuntime().availableProcessors());
    }

    /** These options with another time limit. */
    public EngineOptions withTimeLimit(Duration limit) {
        return new EngineOptions(limit, stepLimit, unimprovedSteps, seed, threads);
    }

    /** These options with a step limit. */
    public EngineOptions withStepLimit(long steps) {
        return new EngineOptions(timeLimit, OptionalLong.of(steps), unimprovedSteps, seed, threads);
    }

    /** These options with another patience, in steps for each free cell. */
    public EngineOptions withUnimprovedSteps(int steps) {
        return new EngineOptions(timeLimit, stepLimit, steps, seed, threads);
    }

    /** These options with another seed. */
    public EngineOptions withSeed(long seed) {
        return new EngineOptions(timeLimit, stepLimit, unimprovedSteps, seed, threads);
    }

    /** These options with another number of threads. */
    public EngineOptions withThreads(int threads) {
        return new EngineOptions(timeLimit, stepLimit, unimprovedSteps, seed, threads);
    }

    private static void require(boolean condition, String what, Object value, String range) {
        if (!condition) {
            throw new IllegalArgumentException("The %s (%s) must be %s.".formatted(what, value, range));
        }
    }
}
