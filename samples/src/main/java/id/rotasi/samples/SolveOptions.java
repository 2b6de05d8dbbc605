package id.rotasi.samples;

import id.rotasi.EngineOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.Option;

/** How to solve and where to write. */
final class SolveOptions {

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

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

    EngineOptions engine() {
        var defaults = EngineOptions.defaults();
        return new EngineOptions(
                timeLimit.orElse(defaults.timeLimit()),
                stepLimit.map(OptionalLong::of).orElse(defaults.stepLimit()),
                defaults.unimprovedSteps(),
                seed.orElse(defaults.seed()),
                threads.orElse(defaults.threads()));
    }

    /** The directory to write into. @throws BadInputException if it is a file */
    Path directory(String name, Console console) {
        return OutputFiles.checked(out.map(console::resolve).orElseGet(() -> console.defaultOutput(name)));
    }
}
