package id.rotasi.benchmarks;

import id.rotasi.EngineOptions;
import id.rotasi.benchmarks.growth.Axis;
import id.rotasi.benchmarks.growth.Axis.Point;
import id.rotasi.benchmarks.growth.Measure;
import id.rotasi.benchmarks.nation.CountryMeasure;
import id.rotasi.benchmarks.report.Plot;
import id.rotasi.benchmarks.report.Section;
import id.rotasi.benchmarks.report.Table;
import id.rotasi.benchmarks.suite.Suite;
import id.rotasi.synthetic.SyntheticProblem;
import id.rotasi.synthetic.SyntheticProblem.Variant;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Time and memory by people, days, rules and threads. */
@Command(
        description =
                "Time and memory of whole processes, from the file of a problem to the file of its roster, by people, days, rules and threads, "
                        + "and what each stage has of them.")
final class GrowthCommand implements Callable<Integer> {

    private static final double MILLION = 1e6;

    private final Screen screen;

    @Option(names = "--axis", paramLabel = "people|days|rules", split = ",", description = "All three if not given.")
    private List<Axis> axes = List.of(Axis.values());

    @Option(
            names = "--people",
            paramLabel = "N",
            split = ",",
            description =
                    "1000,10000,100000 if not given. More than 500,000 are a country, measured once, administration by administration.")
    private List<Integer> people = List.of(1_000, 10_000, 100_000);

    @Option(names = "--weeks", paramLabel = "N", split = ",", description = "2,4,8,16 if not given.")
    private List<Integer> weeks = List.of(2, 4, 8, 16);

    @Option(
            names = "--office",
            paramLabel = "N",
            description = "People on the axes of days and rules; 2000 if not given.")
    private int office = 2_000;

    @Option(
            names = "--variant",
            paramLabel = "network|network-turns|full|full-turns|tight",
            description = "On the axes of people and days; network if not given.")
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

    private record Line(String name, int x, int threads, Measure median, String spread) {}

    @Override
    public Integer call() throws IOException {
        if (runs < 1) {
            throw new IllegalArgumentException("The number after --runs (%d) must be 1 or more.".formatted(runs));
        }
        threads.forEach(EngineOptions.defaults()::withThreads);
        var section = new Section("growth", "Growth", screen.command())
                .say(
                        "Whole processes, from the file of a problem to the file of its roster, with a heap of %,d MB at most; medians of %d. Microseconds are of processor time, for each day of a person in the roster; peak heap includes garbage. The start is all that is not one of the other stages. Where a country is solved, in this process, making the problems and hashing them stands for reading, and the times of stages are those of all threads, divided by their number."
                                .formatted(Runtime.getRuntime().maxMemory() >> 20, runs));
        for (var axis : axes) {
            var lines = new ArrayList<Line>();
            for (var point : points(axis)) {
                lines.addAll(measure(point));
            }
            if (axis == Axis.PEOPLE) {
                for (int size : people.stream().filter(GrowthCommand::isCountry).toList()) {
                    lines.addAll(country(size));
                }
            }
            say(axis, lines, section);
        }
        section.write(screen.results());
        return 0;
    }

    private List<Point> points(Axis axis) {
        return switch (axis) {
            case PEOPLE ->
                people.stream()
                        .filter(size -> !isCountry(size))
                        .map(size -> Axis.people(size, variant))
                        .toList();
            case DAYS ->
                weeks.stream().map(size -> Axis.weeks(size, office, variant)).toList();
            case RULES -> Axis.rules(office, Variant.FULL_TURNS);
        };
    }

    private List<Line> measure(Point point) throws IOException {
        var problem = point.problem().get();
        var lines = new ArrayList<Line>();
        for (int count : threads) {
            var measures = new ArrayList<Measure>();
            for (int run = 0; run < runs; run++) {
                measures.add(Measure.of(problem, count, Duration.ofSeconds(seconds)));
            }
            lines.add(line(point.name(), point.x(), count, measures));
        }
        return lines;
    }

    /** Whether so many people are too many for one problem. */
    private static boolean isCountry(int size) {
        return size > SyntheticProblem.MAX_ASNS;
    }

    private List<Line> country(int size) throws IOException {
        var lines = new ArrayList<Line>();
        for (int count : threads) {
            var options = EngineOptions.defaults().withThreads(count).withTimeLimit(Duration.ofSeconds(seconds));
            var measure = CountryMeasure.of(size, Suite.MONTH, variant, options, screen::line);
            lines.add(line("%,d people, a country".formatted(size), size, count, List.of(measure)));
        }
        return lines;
    }

    private Line line(String name, int x, int count, List<Measure> measures) {
        var sorted = measures.stream()
                .sorted(Comparator.comparingDouble(Measure::seconds))
                .toList();
        int last = sorted.size() - 1;
        var median = sorted.get(last / 2);
        screen.line("%s, threads %d: %.2f s, %s".formatted(name, count, median.seconds(), median.status()));
        var spread =
                "%.2f-%.2f".formatted(sorted.get(0).seconds(), sorted.get(last).seconds());
        return new Line(name, x, count, median, spread);
    }

    private void say(Axis axis, List<Line> lines, Section section) {
        var figures = figures(axis, lines);
        var shares = shares(axis, lines);
        screen.line(figures.text());
        screen.line(shares.text());
        section.say("By %s%s:".formatted(axis, axis == Axis.RULES ? ", each with those above it" : ""))
                .table(figures)
                .say("Shares of the stages:")
                .table(shares)
                .plot(plot(axis, lines, "Time", "seconds", line -> line.median.seconds()))
                .plot(plot(axis, lines, "Peak heap", "MB", line -> line.median.heap() / MILLION))
                .plot(stages(axis, lines));
    }

    private static Table figures(Axis axis, List<Line> lines) {
        var table = new Table(
                axis.toString(),
                "threads",
                "days in the roster",
                "seconds",
                "spread",
                "processor seconds",
                "microseconds a day",
                "peak heap MB",
                "soft",
                "gap",
                "status");
        for (var line : lines) {
            var median = line.median;
            table.row(
                    line.name,
                    line.threads,
                    "%,d".formatted(median.days()),
                    "%.2f".formatted(median.seconds()),
                    line.spread,
                    "%.2f".formatted(median.processor()),
                    "%.1f".formatted(MILLION * median.processor() / median.days()),
                    "%,d".formatted(median.heap() >> 20),
                    "%,d".formatted(median.soft()),
                    Double.isNaN(median.gap()) ? "-" : "%.2f %%".formatted(100 * median.gap()),
                    median.status());
        }
        return table;
    }

    private static Table shares(Axis axis, List<Line> lines) {
        var columns = new ArrayList<>(List.of(axis.toString(), "threads"));
        columns.addAll(Measure.STAGES);
        var table = new Table(columns.toArray(String[]::new));
        for (var line : lines) {
            var cells = new ArrayList<Object>(List.of(line.name, line.threads));
            line.median
                    .stages()
                    .values()
                    .forEach(time -> cells.add("%.0f %%".formatted(100 * time / line.median.seconds())));
            table.row(cells.toArray());
        }
        return table;
    }

    private static Plot plot(Axis axis, List<Line> lines, String title, String unit, ToDoubleFunction<Line> value) {
        var plot = empty(axis, title, unit);
        lines.forEach(line -> plot.point(
                line.threads == 1 ? "1 thread" : line.threads + " threads", line.x, value.applyAsDouble(line)));
        return plot;
    }

    /* With the most threads. */
    private Plot stages(Axis axis, List<Line> lines) {
        int most = threads.stream().mapToInt(count -> count).max().orElse(1);
        var plot = empty(axis, "Stages with %d threads".formatted(most), "seconds");
        for (var stage : Measure.STAGES) {
            lines.stream()
                    .filter(line -> line.threads == most)
                    .forEach(line ->
                            plot.point(stage, line.x, line.median.stages().get(stage)));
        }
        return plot;
    }

    private static Plot empty(Axis axis, String title, String unit) {
        boolean isLogarithmic = axis != Axis.RULES;
        return new Plot("%s by %s".formatted(title, axis), axis.toString(), unit, isLogarithmic, isLogarithmic);
    }
}
