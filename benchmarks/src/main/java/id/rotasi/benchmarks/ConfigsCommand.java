package id.rotasi.benchmarks;

import id.rotasi.EngineOptions;
import id.rotasi.EngineOptions.Search;
import id.rotasi.RosterEngine;
import id.rotasi.benchmarks.configs.Configs;
import id.rotasi.benchmarks.configs.Configs.Result;
import id.rotasi.benchmarks.configs.Configurations;
import id.rotasi.benchmarks.configs.Solved;
import id.rotasi.benchmarks.configs.WholeSolves;
import id.rotasi.benchmarks.report.Plot;
import id.rotasi.benchmarks.report.Section;
import id.rotasi.benchmarks.report.Table;
import id.rotasi.benchmarks.suite.Suite;
import id.rotasi.benchmarks.suite.Tallied;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares search configurations: on whole solves, or the local search alone. */
@Command(
        description =
                "Compares search configurations on whole solves and recommends one for each size of problem; without --config and "
                        + "--seeds, the local search alone on the largest component, with Timefold's benchmarker.")
final class ConfigsCommand implements Callable<Integer> {

    private static final String USUAL = "agency-full";
    private static final int SEEDS = 10;

    private final Screen screen;

    @Mixin
    private InstanceOptions instances = new InstanceOptions();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            split = ",",
            description =
                    "Configurations to be compared with the standard, see search-format.md; some that are built in if not given.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--seeds",
            paramLabel = "N",
            description = "Whole solves of each configuration, with the seeds 1 to N; 10 if not given, with --config.")
    private Optional<Integer> seeds = Optional.empty();

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            converter = TimeLimit.class,
            description =
                    "For each run, such as 3, 60s or 10m; 10s for whole solves, 3s for the local search alone if not given.")
    private Optional<Duration> limit = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", description = "Of whole solves; 2 if not given.")
    private int threads = 2;

    @Option(names = "--some", description = "Two configurations only, to see that it works.")
    private boolean some;

    ConfigsCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (files.isEmpty() && seeds.isEmpty()) {
            localSearch(limit.orElse(Duration.ofSeconds(3)));
        } else {
            wholeSolves(limit.orElse(Duration.ofSeconds(10)));
        }
        return 0;
    }

    private void wholeSolves(Duration each) {
        var searches = files.isEmpty() ? Configurations.builtIn() : Configurations.of(files);
        var plan = new WholeSolves(chosen(searches), seeds.orElse(SEEDS), each, threads);
        var problems = new ArrayList<List<Solved>>();
        try (var engine = RosterEngine.create(EngineOptions.defaults(), 1)) {
            for (var instance : instances.instances(USUAL)) {
                var problem = instance.problem();
                if (problems.isEmpty()) {
                    plan.warmUp(engine, problem);
                }
                screen.line("%s: %s; %,d configurations, %,d seeds, %,d s at most"
                        .formatted(
                                instance.name(),
                                instance.about(),
                                plan.searches().size(),
                                plan.seeds(),
                                plan.longest().toSeconds()));
                problems.add(plan.solve(engine, instance.name(), problem));
            }
        }
        var report = new ConfigsReport(plan, problems, screen.command());
        report.show(screen);
        report.write(screen.results());
    }

    private List<Search> chosen(List<Search> searches) {
        return some ? searches.stream().limit(2).toList() : searches;
    }

    private void localSearch(Duration each) {
        var instance = instances.instances(USUAL).get(0);
        var problem = Tallied.of(instance.problem());
        var component = problem.components().stream()
                .max(Comparator.comparingInt(part -> part.size()))
                .orElseThrow(() -> new IllegalArgumentException("Nothing is to be decided in " + instance.name()));
        screen.line("%s: %s; the largest component has %,d free cells"
                .formatted(instance.name(), instance.about(), component.size()));
        var results = Configs.run(
                component,
                chosen(Configs.all()),
                each,
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
        new Section("configs-moves", "Search configurations", screen.command())
                .say(
                        "The local search alone (neither the flow search before it nor the bound that ends it), %s s each, on the "
                                        .formatted(each.toMillis() / 1e3)
                                + "largest component of %s, %,d free cells. Run by timefold-solver-benchmark, from its CSV files. A move is the best of sixteen draws."
                                        .formatted(instance.name(), component.size()))
                .table(table)
                .plot(costs(results))
                .plot(moves(results))
                .write(screen.results());
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
