package id.rotasi.samples;

import id.rotasi.EngineOptions;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.Option;

/** How long and with what to solve. */
final class Effort {

    @Option(
            names = "--time-limit",
            paramLabel = "10s",
            descriptionKey = "time-limit",
            converter = Converters.Limit.class)
    private Optional<Duration> timeLimit = Optional.empty();

    @Option(names = "--step-limit", paramLabel = "N", descriptionKey = "step-limit", converter = Converters.Steps.class)
    private Optional<Long> stepLimit = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads", converter = Converters.Positive.class)
    private Optional<Integer> threads = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    private Optional<Long> seed = Optional.empty();

    EngineOptions options() {
        var defaults = EngineOptions.defaults();
        return new EngineOptions(
                timeLimit.orElse(defaults.timeLimit()),
                stepLimit.map(OptionalLong::of).orElse(defaults.stepLimit()),
                defaults.unimprovedSteps(),
                seed.orElse(defaults.seed()),
                threads.orElse(defaults.threads()));
    }
}
