package id.rotasi.benchmarks;

import id.rotasi.benchmarks.suite.Instance;
import id.rotasi.benchmarks.suite.Suite;
import id.rotasi.synthetic.SyntheticProblem.Variant;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which problems. */
final class InstanceOptions {

    @Option(
            names = "--suite",
            paramLabel = "NAME",
            description = "smoke, small, medium, large, all, a size, or one instance; see `suite`.")
    private Optional<String> suite = Optional.empty();

    @Option(names = "--instance", paramLabel = "NAME", split = ",", description = "Named problems; see `suite`.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--file", paramLabel = "FILE", description = "A problem of your own.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--asns", paramLabel = "N", description = "A synthetic problem of that many people.")
    private Optional<Integer> asns = Optional.empty();

    @Option(
            names = "--variant",
            paramLabel = "network|network-turns|full|full-turns|tight",
            description = "Its rules; network if not given.")
    private Variant variant = Variant.NETWORK;

    List<Instance> instances(String usual) {
        if (file.isPresent()) {
            return List.of(Suite.of(file.get()));
        }
        if (!names.isEmpty()) {
            var chosen = new LinkedHashMap<String, Instance>();
            names.forEach(name -> Suite.named(name).forEach(instance -> chosen.put(instance.name(), instance)));
            return List.copyOf(chosen.values());
        }
        return asns.isPresent() ? List.of(Suite.of(asns.get(), variant)) : Suite.named(suite.orElse(usual));
    }
}
