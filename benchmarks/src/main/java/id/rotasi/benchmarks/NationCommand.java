package id.rotasi.benchmarks;

import id.rotasi.EngineOptions;
import id.rotasi.benchmarks.nation.Country;
import id.rotasi.benchmarks.nation.Country.Administration;
import id.rotasi.benchmarks.nation.NationRun;
import id.rotasi.benchmarks.nation.Recap;
import id.rotasi.benchmarks.report.Section;
import id.rotasi.benchmarks.report.Table;
import id.rotasi.benchmarks.suite.Suite;
import id.rotasi.synthetic.SyntheticProblem.Variant;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The rosters of a whole country. */
@Command(
        description =
                "Solves and writes the rosters of all administrations of a made-up country, in the memory of the largest ones. What "
                        + "was solved before into the same folder is not solved again.")
final class NationCommand implements Callable<Integer> {

    private final Screen screen;

    @Option(
            names = "--people",
            paramLabel = "N",
            description = "5,588,245, all civil servants of Indonesia, if not given.")
    private int people = Country.PEOPLE;

    @Option(names = "--rules", paramLabel = "network|full", description = "network if not given.")
    private Variant rules = Variant.NETWORK;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Where the rosters and their figures are written.")
    private Path out = Path.of("nation");

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            converter = TimeLimit.class,
            description = "For each administration; 10m if not given.")
    private Duration timeLimit = Duration.ofMinutes(10);

    @Option(
            names = "--gap",
            paramLabel = "PERCENT",
            description =
                    "How far above what is proven people who share a count may stay, 0 to 10; 0 with network rules and 0.25 with others if not "
                            + "given, with which all together came within 0.1.")
    private Optional<BigDecimal> gap = Optional.empty();

    @Option(
            names = "--every",
            paramLabel = "N",
            description =
                    "Only the first of each N administrations, the largest first; what all would take is computed from these.")
    private int every = 1;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Administrations side by side; all processors if not given.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--changed",
            paramLabel = "ID",
            split = ",",
            description =
                    "Only these administrations have other data than in the last run; nothing is read of the others.")
    private List<String> changed = new ArrayList<>();

    NationCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        var all = chosen(Country.of(people));
        var unknown = new ArrayList<>(changed);
        all.forEach(one -> unknown.remove(one.id()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("There is no administration %s; there are %s and others."
                    .formatted(String.join(", ", unknown), all.get(0).id()));
        }
        long needed = NationRun.heap(all, threads);
        long there = Runtime.getRuntime().maxMemory();
        screen.line("%,d people of %d administrations, of at most %,d; takes about %,d MB of heap (there are %,d MB)."
                .formatted(
                        all.stream().mapToLong(Administration::people).sum(),
                        all.size(),
                        all.get(0).people(),
                        needed >> 20,
                        there >> 20));
        if (needed > there) {
            throw new IllegalArgumentException(
                    "The heap is too small. Give it with MAVEN_OPTS=-Xmx%dm, or take fewer threads."
                            .formatted(needed >> 20));
        }
        long start = System.nanoTime();
        var options = EngineOptions.defaults()
                .withTimeLimit(timeLimit)
                .withThreads(threads)
                .withSearch(EngineOptions.Search.standard().withGap(gap()));
        var run = new NationRun(options, Suite.MONTH, rules, out, screen::line);
        var sum = changed.isEmpty() ? run.run(all) : run.runAgain(all, new HashSet<>(changed));
        double seconds = (System.nanoTime() - start) / 1e9;
        screen.line("%d problems solved, the others were known.".formatted(run.solved()));
        var table = table(sum, all.size(), seconds);
        screen.line(table.text());
        var stages = stages(run);
        screen.line(stages.text());
        if (changed.isEmpty()) {
            section(all)
                    .table(table)
                    .say("What each stage took of the time of all threads:")
                    .table(stages)
                    .write(screen.results());
        }
        return sum.cost().isFeasible() ? 0 : Program.FAILED;
    }

    private List<Administration> chosen(List<Administration> all) {
        if (every < 1) {
            throw new IllegalArgumentException("The number after --every (%d) must be 1 or more.".formatted(every));
        }
        return IntStream.range(0, all.size())
                .filter(i -> i % every == 0)
                .mapToObj(all::get)
                .toList();
    }

    /* In hundredths of a percent. */
    private int gap() {
        var percent = gap.orElse(rules == Variant.NETWORK ? BigDecimal.ZERO : new BigDecimal("0.25"));
        var hundredths = percent.movePointRight(2);
        if (hundredths.signum() < 0
                || hundredths.compareTo(BigDecimal.valueOf(EngineOptions.Search.MOST_GAP)) > 0
                || hundredths.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException(
                    "The gap (%s) must be 0 to 10 percent in hundredths, such as 0.1 or 0.25.".formatted(percent));
        }
        return hundredths.intValueExact();
    }

    private Section section(List<Administration> all) {
        var section = new Section("nation-" + rules, "The nation, %s rules".formatted(rules), screen.command())
                .say(
                        "Administrations are made up, solved side by side by %d threads in a heap of %,d MB at most, and written as CSV; time from the first to the figures of all."
                                .formatted(threads, Runtime.getRuntime().maxMemory() >> 20));
        return every > 1
                ? section.say(
                        "One of %d administrations, from the largest on, of which the largest has %,d people; the last column is computed."
                                .formatted(every, all.get(0).people()))
                : section;
    }

    private static Table stages(NationRun run) {
        var stages = run.stages();
        double all = stages.values().stream().mapToDouble(time -> time).sum();
        var table = new Table("stage", "seconds", "share");
        stages.forEach(
                (stage, time) -> table.row(stage, "%.1f".formatted(time), "%.0f %%".formatted(100 * time / all)));
        return table;
    }

    private Table table(Recap sum, int administrations, double seconds) {
        return new Table(
                        "people",
                        "administrations",
                        "days on duty",
                        "at home",
                        "status",
                        "cost",
                        "bound",
                        "gap",
                        "seconds",
                        "seconds of %,d people".formatted(people))
                .row(
                        "%,d".formatted(sum.people()),
                        administrations,
                        "%,d".formatted(sum.days()),
                        "%.1f %%".formatted(100.0 * sum.home() / Math.max(1, sum.days())),
                        sum.status(),
                        "%,d".formatted(sum.cost().soft()),
                        "%,d".formatted(sum.bound().soft()),
                        "%.4f %%".formatted(100 * sum.gap()),
                        "%.1f".formatted(seconds),
                        "%.0f".formatted(seconds * people / sum.people()));
    }
}
