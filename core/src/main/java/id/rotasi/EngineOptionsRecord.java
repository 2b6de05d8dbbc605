package id.rotasi;

import java.time.Duration;
import java.util.OptionalLong;

/** What {@link EngineOptions} hold. */
record EngineOptionsRecord(Duration timeLimit, OptionalLong stepLimit, Search search, long seed, int threads)
        implements EngineOptions {

    static final EngineOptions DEFAULTS = new EngineOptionsRecord(
            Duration.ofSeconds(30),
            OptionalLong.empty(),
            Search.standard(),
            0,
            Runtime.getRuntime().availableProcessors());

    EngineOptionsRecord {
        require(timeLimit.compareTo(Duration.ZERO) > 0, "time limit", timeLimit, "positive");
        require(stepLimit.orElse(0) >= 0, "step limit", stepLimit, "0 or more");
        require(threads >= 1, "number of threads", threads, "1 or more");
    }

    @Override
    public EngineOptions withTimeLimit(Duration limit) {
        return new EngineOptionsRecord(limit, stepLimit, search, seed, threads);
    }

    @Override
    public EngineOptions withStepLimit(long steps) {
        return new EngineOptionsRecord(timeLimit, OptionalLong.of(steps), search, seed, threads);
    }

    @Override
    public EngineOptions withUnimprovedSteps(int steps) {
        return withSearch(search.withPatience(steps));
    }

    @Override
    public EngineOptions withSearch(Search other) {
        return new EngineOptionsRecord(timeLimit, stepLimit, other, seed, threads);
    }

    @Override
    public int unimprovedSteps() {
        return search.patience();
    }

    @Override
    public EngineOptions withSeed(long seed) {
        return new EngineOptionsRecord(timeLimit, stepLimit, search, seed, threads);
    }

    @Override
    public EngineOptions withThreads(int threads) {
        return new EngineOptionsRecord(timeLimit, stepLimit, search, seed, threads);
    }

    private static void require(boolean condition, String what, Object value, String range) {
        if (!condition) {
            throw new IllegalArgumentException("The %s (%s) must be %s.".formatted(what, value, range));
        }
    }
}
