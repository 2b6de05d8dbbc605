package id.rotasi;

import java.time.Duration;
import java.util.OptionalLong;

/** What {@link EngineOptions} hold. */
record EngineOptionsRecord(Duration timeLimit, OptionalLong stepLimit, int unimprovedSteps, long seed, int threads)
        implements EngineOptions {

    static final EngineOptions DEFAULTS = new EngineOptionsRecord(
            Duration.ofSeconds(30),
            OptionalLong.empty(),
            50,
            0,
            Runtime.getRuntime().availableProcessors());

    EngineOptionsRecord {
        require(timeLimit.compareTo(Duration.ZERO) > 0, "time limit", timeLimit, "positive");
        require(stepLimit.orElse(0) >= 0, "step limit", stepLimit, "0 or more");
        require(unimprovedSteps >= 1, "number of unimproved steps", unimprovedSteps, "1 or more");
        require(threads >= 1, "number of threads", threads, "1 or more");
    }

    @Override
    public EngineOptions withTimeLimit(Duration limit) {
        return new EngineOptionsRecord(limit, stepLimit, unimprovedSteps, seed, threads);
    }

    @Override
    public EngineOptions withStepLimit(long steps) {
        return new EngineOptionsRecord(timeLimit, OptionalLong.of(steps), unimprovedSteps, seed, threads);
    }

    @Override
    public EngineOptions withUnimprovedSteps(int steps) {
        return new EngineOptionsRecord(timeLimit, stepLimit, steps, seed, threads);
    }

    @Override
    public EngineOptions withSeed(long seed) {
        return new EngineOptionsRecord(timeLimit, stepLimit, unimprovedSteps, seed, threads);
    }

    @Override
    public EngineOptions withThreads(int threads) {
        return new EngineOptionsRecord(timeLimit, stepLimit, unimprovedSteps, seed, threads);
    }

    private static void require(boolean condition, String what, Object value, String range) {
        if (!condition) {
            throw new IllegalArgumentException("The %s (%s) must be %s.".formatted(what, value, range));
        }
    }
}
