package id.rotasi.benchmarks;

import id.rotasi.EngineOptions;
import id.rotasi.benchmarks.nation.Country;
import id.rotasi.benchmarks.nation.Country.Administration;
import id.rotasi.benchmarks.nation.NationRun;
import id.rotasi.benchmarks.nation.Recap;
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
                    "How far above what is proven the people who share a count may stay; 0 with network rules and 0.25 with others if not "
                            + "given, with which the whole country stays within 0.1.")
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
        tell(sum, run.solved(), seconds);
        if (every > 1) {
            screen.line("By that, all %,d people take %.0f s.".formatted(people, seconds * people / sum.people()));
        }
        return sum.cost().isFeasible() ? 0 : Program.FAILED;
    }

    private List<Administration> chosen(List<Administration> all) {
        if (every < 1) {
            throw new IllegalArgumentException("Every %d administrations must be 1 or more.".formatted(every));
        }
        return IntStream.range(0, all.size())
                .filter(i -> i % every == 0)
                .mapToObj(all::get)
                .toList();
    }

    private int gap() {
        var usual = rules == Variant.NETWORK ? BigDecimal.ZERO : new BigDecimal("0.25");
        try {
            return gap.orElse(usual).movePointRight(2).intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "The gap (%s) must be in hundredths of a percent, such as 0.1 or 0.25."
                            .formatted(gap.orElse(usual)),
                    e);
        }
    }

    private void tell(Recap sum, int solved, double seconds) {
        screen.line(
                "%d problems solved, the others were known. %s: %,d people, %,d days on duty, %.1f %% of them at home; cost %,d, bound %,d, gap %.4f %%. %.1f s."
                        .formatted(
                                solved,
                                sum.status(),
                                sum.people(),
                                sum.days(),
                                100.0 * sum.home() / Math.max(1, sum.days()),
                                sum.cost().soft(),
                                sum.bound().soft(),
                                100 * sum.gap(),
                                seconds));
    }
}
