package id.rotasi.benchmarks;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.benchmarks.growth.EventTimes;
import id.rotasi.benchmarks.report.Section;
import id.rotasi.benchmarks.report.Table;
import id.rotasi.benchmarks.suite.Suite;
import id.rotasi.synthetic.SyntheticProblem;
import id.rotasi.synthetic.SyntheticProblem.Variant;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long it takes from an event to the changed days, on a held session and by a solve from scratch. */
@Command(description = "Time from an event to the changed days: one person is ill tomorrow, in agencies and cities.")
final class EventsCommand implements Callable<Integer> {

    private final Screen screen;

    @Option(names = "--sizes", paramLabel = "N", split = ",", description = "People; 200,17000 if not given.")
    private List<Integer> sizes = List.of(200, 17_000);

    @Option(
            names = "--variant",
            paramLabel = "network|network-turns|full|full-turns|tight",
            description = "network if not given.")
    private Variant variant = Variant.NETWORK;

    @Option(names = "--events", paramLabel = "N", description = "Events after the warm-up; 40 if not given.")
    private int events = 40;

    @Option(names = "--warm-up", paramLabel = "N", description = "Events before anything is measured; 40 if not given.")
    private int warmUp = 40;

    @Option(names = "--solves", paramLabel = "N", description = "Solves from scratch; 5 if not given.")
    private int solves = 5;

    @Option(names = "--threads", paramLabel = "N", description = "2 if not given.")
    private int threads = 2;

    EventsCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        var engine = RosterEngine.create(
                EngineOptions.defaults().withThreads(threads).withTimeLimit(Duration.ofMinutes(2)));
        var table = new Table(
                "people", "what", "median ms", "90 % ms", "most ms", "times", "changed days", "from scratch / held");
        for (int size : sizes) {
            rows(size, EventTimes.of(engine, problem(size), warmUp, events, solves), table);
        }
        screen.line(table.text());
        new Section("events", "Events", screen.command())
                .say(
                        "One person, drawn anew each time, is ill on the two days after the last settled one. Variant %s; warm, in one JVM."
                                .formatted(variant))
                .say(
                        "From the event to the changed days and the report: on a held session; by building the problem and solving it from scratch, which gives the same roster; and the ten best stand-ins for that person on the first day.")
                .table(table)
                .write(screen.results());
        return 0;
    }

    private RosterProblem problem(int size) {
        return SyntheticProblem.of(size, Suite.MONTH, Suite.SEED, variant);
    }

    private static void rows(int size, EventTimes times, Table table) {
        double ratio = EventTimes.quantile(times.scratch(), 0.5) / EventTimes.quantile(times.held(), 0.5);
        row(size, "held session", times.held(), times.changed(), "x %.1f".formatted(ratio), table);
        row(size, "from scratch", times.scratch(), "-", "-", table);
        row(size, "ten stand-ins", times.standIns(), "-", "-", table);
    }

    private static void row(int size, String what, List<Double> millis, Object changed, String ratio, Table table) {
        table.row(
                "%,d".formatted(size),
                what,
                "%.1f".formatted(EventTimes.quantile(millis, 0.5)),
                "%.1f".formatted(EventTimes.quantile(millis, 0.9)),
                "%.1f".formatted(EventTimes.quantile(millis, 1)),
                millis.size(),
                changed,
                ratio);
    }
}
