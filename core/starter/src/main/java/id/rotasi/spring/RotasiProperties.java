package id.rotasi.spring;

import id.rotasi.EngineOptions;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * How the engine solves.
 *
 * @param timeLimit Time limit of a solve, positive. A solve that it ends may give another roster when it is made again.
 * @param stepLimit Most search steps in each component, 0 or more. Unlimited if not set.
 * @param unimprovedSteps Steps without improvement for each free cell after which the search ends, 1 or more.
 * @param seed Seed of the search. The same problem, options and seed give the same roster.
 * @param threads Components of a problem that are solved side by side, 1 or more. As many as there are processors if not set.
 * @param solvesAtOnce Solves that run side by side, 1 or more; further ones wait in order of arrival. As many as there are
 *     processors if not set. Not together with an executor of the application.
 */
@ConfigurationProperties("rotasi")
record RotasiProperties(
        @DefaultValue("30s") Duration timeLimit,
        @Nullable Long stepLimit,
        @DefaultValue("50") int unimprovedSteps,
        @DefaultValue("0") long seed,
        @Nullable Integer threads,
        @Nullable Integer solvesAtOnce) {

    static final String SOLVES_AT_ONCE = "rotasi.solves-at-once";

    /** @throws InvalidConfigurationPropertyValueException if a value is out of its range */
    EngineOptions options() {
        var options = EngineOptions.defaults().withSeed(seed);
        options = set(options, "rotasi.time-limit", timeLimit, EngineOptions::withTimeLimit);
        options = set(options, "rotasi.step-limit", stepLimit, EngineOptions::withStepLimit);
        options = set(options, "rotasi.unimproved-steps", unimprovedSteps, EngineOptions::withUnimprovedSteps);
        return set(options, "rotasi.threads", threads, EngineOptions::withThreads);
    }

    private interface Change<T> {
        EngineOptions of(EngineOptions options, T value);
    }

    private static <T> EngineOptions set(EngineOptions options, String name, @Nullable T value, Change<T> change) {
        return value == null ? options : checked(name, value, given -> change.of(options, given));
    }

    /** What is made of the value of a property. */
    static <T, R> R checked(String name, T value, Function<T, R> made) {
        try {
            return made.apply(value);
        } catch (IllegalArgumentException e) {
            throw new InvalidConfigurationPropertyValueException(name, value, String.valueOf(e.getMessage()));
        }
    }
}
