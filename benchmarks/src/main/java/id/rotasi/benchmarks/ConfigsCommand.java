package id.rotasi.benchmarks;

import id.rotasi.benchmarks.configs.Configs;
import id.rotasi.benchmarks.configs.Configs.Result;
import id.rotasi.benchmarks.report.Plot;
import id.rotasi.benchmarks.report.Section;
import id.rotasi.benchmarks.report.Table;
import id.rotasi.benchmarks.suite.Suite;
import id.rotasi.benchmarks.suite.Tallied;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares configurations of the local search. */
@Command(description = "Runs search configurations on the largest component of a problem with Timefold's benchmarker.")
final class ConfigsCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private InstanceOptions instances = new InstanceOptions();

    @Option(names = "--time-limit", paramLabel = "SECONDS", description = "For each run; 3 if not given.")
    private double seconds = 3;

    @Option(names = "--some", description = "Two configurations only, to see that it works.")
    private boolean some;

    ConfigsCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        var instance = instances.instances("agency-full").get(0);
        var problem = Tallied.of(instance.problem());
        var component = problem.components().stream()
                .max(Comparator.comparingInt(part -> part.size()))
                .orElseThrow(() -> new IllegalArgumentException("Nothing is to be decided in " + instance.name()));
        var configs = Configs.all();
        if (some) {
            configs.keySet().retainAll(configs.keySet().stream().limit(2).toList());
        }
        screen.line("%s: %s; the largest component has %,d free cells"
                .formatted(instance.name(), instance.about(), component.size()));
        var results = Configs.run(
                component,
                configs,
                Duration.ofMillis((long) (seconds * 1000)),
                Suite.SEED,
                screen.results().resolve("timefold"));
        var table = new Table("start", "configuration", "hard at start", "soft at start", "hard", "soft", "moves/s");
        results.forEach(result -> table.row(
                result.start(),
                result.config(),
                "%,d".formatted(result.startHard()),
                "%,d".formatted(result.softs().get(0)),
                "%,d".formatted(result.hard()),
                "%,d".formatted(result.soft()),
                result.moves() > 0 ? "%,.0f".formatted(result.moves()) : "-"));
        screen.line(table.text());
        new Section("configs", "Search configurations", screen.command())
                .say(
                        "The local search alone (neither the flow search before it nor the bound that ends it), %s s each, on the "
                                        .formatted(seconds)
                                + "largest component of %s, %,d free cells. Run by timefold-solver-benchmark, from its CSV files. A move is the best of sixteen draws."
                                        .formatted(instance.name(), component.size()))
                .table(table)
                .plot(costs(results))
                .plot(moves(results))
                .write(screen.results());
        return 0;
    }

    private static Plot costs(List<Result> results) {
        var plot = new Plot("Soft cost over time, from plain states", "seconds", "soft cost", false, false);
        results.stream()
                .filter(result -> result.start().equals("plain"))
                .limit(8)
                .forEach(result -> {
                    for (int i = 0; i < result.seconds().size(); i++) {
                        plot.point(
                                result.config(),
                                result.seconds().get(i),
                                result.softs().get(i));
                    }
                });
        return plot;
    }

    private static Plot moves(List<Result> results) {
        var plot = new Plot(
                "Moves a second by configuration", "configuration, in the order of the table", "", false, false);
        var starts = results.stream().map(Result::start).distinct().toList();
        for (var start : starts) {
            int n = 1;
            for (var result : results) {
                if (result.start().equals(start)) {
                    plot.point(start, n++, result.moves());
                }
            }
        }
        return plot;
    }
}
