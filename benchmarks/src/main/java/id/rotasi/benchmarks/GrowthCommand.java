package id.rotasi.benchmarks;

import id.rotasi.RosterProblem;
import id.rotasi.benchmarks.growth.Measure;
import id.rotasi.benchmarks.report.Plot;
import id.rotasi.benchmarks.report.Section;
import id.rotasi.benchmarks.report.Table;
import id.rotasi.benchmarks.suite.Suite;
import id.rotasi.synthetic.SyntheticProblem;
import id.rotasi.synthetic.SyntheticProblem.Variant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Time and memory by people and threads. */
@Command(description = "Time and memory of the library by number of people and of threads.")
final class GrowthCommand implements Callable<Integer> {

    private final Screen screen;

    @Option(
            names = "--sizes",
            paramLabel = "N",
            split = ",",
            description = "People; 170,1700,17000 if not given. Each is measured beside the next in one run.")
    private List<Integer> sizes = List.of(170, 1_700, 17_000);

    @Option(
            names = "--large",
            description = "Also 50,000 people over 63 working days; needs a heap of 6 GB (MAVEN_OPTS=-Xmx6g).")
    private boolean large;

    @Option(
            names = "--variant",
            paramLabel = "network|network-turns|full|full-turns|tight",
            description = "network if not given.")
    private Variant variant = Variant.NETWORK;

    @Option(names = "--runs", paramLabel = "N", description = "Medians of so many; 3 if not given.")
    private int runs = 3;

    @Option(names = "--threads", paramLabel = "N", split = ",", description = "1,2 if not given.")
    private List<Integer> threads = List.of(1, 2);

    @Option(names = "--time-limit", paramLabel = "SECONDS", description = "For each solve; 120 if not given.")
    private int seconds = 120;

    GrowthCommand(Screen screen) {
        this.screen = screen;
    }

    private record Line(String name, int asns, int threads, Measure median, String spread) {}

    @Override
    public Integer call() {
        Measure.of(problem(sizes.get(0)), 2, Duration.ofSeconds(2));
        var lines = new ArrayList<Line>();
        for (int size : sizes) {
            lines.addAll(measure("%,d people, 21 days".formatted(size), size, problem(size), runs));
        }
        if (large) {
            var province = SyntheticProblem.of(50_000, Suite.QUARTER, Suite.SEED, variant);
            lines.addAll(measure("50,000 people, 63 days", 50_000, province, 1));
        }
        var table = table(lines);
        screen.line(table.text());
        var ratios = ratios(lines);
        screen.line(ratios.text());
        new Section("growth", "Growth", screen.command())
                .say(
                        "Variant %s, medians of %d runs in one JVM with a heap of %,d MB at most; wall time of compile, split, relax, search and audit. Peak heap includes garbage."
                                .formatted(variant, runs, Runtime.getRuntime().maxMemory() >> 20))
                .table(table)
                .say("Pair by pair in this run:")
                .table(ratios)
                .plot(plot(lines, "Time by people", "seconds", line -> line.median.seconds()))
                .plot(plot(lines, "Peak heap by people", "MB", line -> line.median.heap() / 1e6))
                .write(screen.results());
        return 0;
    }

    private RosterProblem problem(int size) {
        return SyntheticProblem.of(size, Suite.MONTH, Suite.SEED, variant);
    }

    private List<Line> measure(String name, int asns, RosterProblem problem, int times) {
        var lines = new ArrayList<Line>();
        for (int count : threads) {
            var measures = new ArrayList<Measure>();
            for (int run = 0; run < times; run++) {
                measures.add(Measure.of(problem, count, Duration.ofSeconds(seconds)));
            }
            measures.sort(Comparator.comparingDouble(Measure::seconds));
            var median = measures.get((measures.size() - 1) / 2);
            var spread = "%.2f-%.2f"
                    .formatted(
                            measures.get(0).seconds(),
                            measures.get(measures.size() - 1).seconds());
            lines.add(new Line(name, asns, count, median, spread));
            screen.line("%s, threads %d: %.2f s, %s".formatted(name, count, median.seconds(), median.status()));
        }
        return lines;
    }

    private static Table table(List<Line> lines) {
        var table = new Table(
                "problem",
                "threads",
                "free cells",
                "seconds",
                "spread",
                "peak heap MB",
                "soft",
                "gap",
                "status",
                "stages");
        lines.forEach(line -> table.row(
                line.name,
                line.threads,
                "%,d".formatted(line.median.cells()),
                "%.2f".formatted(line.median.seconds()),
                line.spread,
                "%,d".formatted(line.median.heap() >> 20),
                "%,d".formatted(line.median.soft()),
                Double.isNaN(line.median.gap()) ? "-" : "%.2f %%".formatted(100 * line.median.gap()),
                line.median.status(),
                String.join(", ", line.median.stages())));
        return table;
    }

    private static Table ratios(List<Line> lines) {
        var table = new Table("pair", "threads", "people", "free cells", "time");
        for (var small : lines) {
            lines.stream()
                    .filter(line -> line.asns > small.asns && line.threads == small.threads)
                    .findFirst()
                    .ifPresent(next -> table.row(
                            "%s against %s, %d threads".formatted(next.name, small.name, small.threads),
                            small.threads,
                            "x %.1f".formatted((double) next.asns / small.asns),
                            "x %.1f".formatted((double) next.median.cells() / small.median.cells()),
                            "x %.1f".formatted(next.median.seconds() / small.median.seconds())));
            lines.stream()
                    .filter(line -> line.asns == small.asns && line.threads > small.threads)
                    .findFirst()
                    .ifPresent(more -> table.row(
                            "%s, %d threads against %d".formatted(small.name, more.threads, small.threads),
                            more.threads,
                            "x 1",
                            "x 1",
                            "x %.2f".formatted(more.median.seconds() / small.median.seconds())));
        }
        return table;
    }

    private static Plot plot(List<Line> lines, String title, String unit, ToDoubleFunction<Line> value) {
        var plot = new Plot(title, "people", unit, true, true);
        lines.forEach(line -> plot.point(line.threads + " threads", line.asns, value.applyAsDouble(line)));
        return plot;
    }
}
