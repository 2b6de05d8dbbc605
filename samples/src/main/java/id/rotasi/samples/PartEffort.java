package id.rotasi.samples;

import id.rotasi.EngineOptions;
import id.rotasi.io.ProblemJson;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How long and with what to solve a part. */
class PartEffort {

    @Option(
            names = "--time-limit",
            paramLabel = "10s",
            descriptionKey = "time-limit",
            converter = Converters.Limit.class)
    private Optional<Duration> timeLimit = Optional.empty();

    @Option(names = "--step-limit", paramLabel = "N", descriptionKey = "step-limit", converter = Converters.Steps.class)
    private Optional<Long> stepLimit = Optional.empty();

    @Option(names = "--search", paramLabel = "SEARCH.json", descriptionKey = "search")
    private Optional<Path> search = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    private Optional<Long> seed = Optional.empty();

    /** @throws id.rotasi.InvalidProblemException if the search configuration cannot be read */
    EngineOptions options(Console console) {
        var defaults = EngineOptions.defaults();
        var options =
                defaults.withTimeLimit(timeLimit.orElse(defaults.timeLimit())).withSeed(seed.orElse(defaults.seed()));
        var searching = search.map(console::resolve)
                .map(ProblemJson::readSearch)
                .map(options::withSearch)
                .orElse(options);
        return stepLimit.map(searching::withStepLimit).orElse(searching);
    }
}
