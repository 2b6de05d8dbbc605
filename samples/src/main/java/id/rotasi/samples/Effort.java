package id.rotasi.samples;

import id.rotasi.EngineOptions;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How long and with what to solve, and how many parts side by side. */
final class Effort extends PartEffort {

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads", converter = Converters.Positive.class)
    private Optional<Integer> threads = Optional.empty();

    @Override
    EngineOptions options(Console console) {
        var options = super.options(console);
        return options.withThreads(threads.orElse(options.threads()));
    }
}
