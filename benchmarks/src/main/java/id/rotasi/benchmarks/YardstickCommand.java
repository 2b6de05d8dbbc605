package id.rotasi.benchmarks;

import id.rotasi.EngineOptions;
import id.rotasi.EngineOptions.Search;
import id.rotasi.benchmarks.YardstickReport.Line;
import id.rotasi.benchmarks.peers.Peer.Limit;
import id.rotasi.benchmarks.suite.Suite;
import id.rotasi.benchmarks.yardstick.HybridInstance;
import id.rotasi.benchmarks.yardstick.HybridYardstick;
import id.rotasi.benchmarks.yardstick.NurseInstance;
import id.rotasi.benchmarks.yardstick.NurseYardstick;
import id.rotasi.benchmarks.yardstick.Outcome;
import id.rotasi.benchmarks.yardstick.Yardstick;
import id.rotasi.benchmarks.yardstick.YardstickPeer;
import id.rotasi.io.ProblemJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Instances that others published, solved and counted again by their own rules, beside CP-SAT. */
@Command(
        description =
                "Instances that others published: nrp (Curtois and Qu) or asocio (hybrid work, 2025), beside what was "
                        + "published and, with the profile peers-native, CP-SAT.")
final class YardstickCommand implements Callable<Integer> {

    /* Proof by cases goes on for about half of ten minutes, before plans and moves. */
    private static final Search USUAL = Search.standard().named("yardstick").withCasesEffort(300);

    private final Screen screen;

    @Parameters(index = "0", paramLabel = "KIND", description = "nrp or asocio.")
    private Kind kind = Kind.NRP;

    @Parameters(index = "1", paramLabel = "FOLDER", description = "Where the files of the instances are.")
    private Path folder = Path.of(".");

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            converter = TimeLimit.class,
            description = "For each instance and solver, such as 60s or 10m; 60s if not given.")
    private Duration timeLimit = Duration.ofSeconds(60);

    @Option(
            names = "--out",
            paramLabel = "FILE.csv",
            required = true,
            description = "Gets a line for each instance; rosters are written beside it.")
    private Path out = Path.of("yardstick.csv");

    @Option(names = "--only", paramLabel = "NAME", split = ",", description = "Only these instances.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--search",
            paramLabel = "SEARCH.json",
            description =
                    "Search configuration, see search-format.md; the standard with proof by cases for about half of ten "
                            + "minutes if not given.")
    private Optional<Path> search = Optional.empty();

    @Option(names = "--without-native", description = "Without CP-SAT, even if it is here.")
    private boolean withoutNative;

    YardstickCommand(Screen screen) {
        this.screen = screen;
    }

    /** Whose instances. */
    enum Kind {
        NRP(".txt", "Nurse rostering, Curtois and Qu") {
            @Override
            Yardstick read(Path file) throws IOException {
                return new NurseYardstick(NurseInstance.read(file));
            }
        },
        ASOCIO(".json", "Hybrid work, ASOCIO 2025") {
            @Override
            Yardstick read(Path file) throws IOException {
                return new HybridYardstick(HybridInstance.read(file));
            }
        };

        final String suffix;
        final String title;

        Kind(String suffix, String title) {
            this.suffix = suffix;
            this.title = title;
        }

        abstract Yardstick read(Path file) throws IOException;
    }

    @Override
    public Integer call() throws IOException {
        var chosen = search.map(ProblemJson::readSearch).orElse(USUAL);
        var options = EngineOptions.defaults().withTimeLimit(timeLimit).withSearch(chosen);
        var peer = withoutNative ? Optional.<YardstickPeer>empty() : YardstickPeer.cpSat();
        peer.ifPresent(YardstickPeer::load);
        var csv = new StringBuilder("instance,cost,bound,valid,seconds\n");
        var lines = new ArrayList<Line>();
        var report = new YardstickReport(
                lines, "yardstick-" + word(kind), "Yardstick: " + kind.title, command(), about(chosen, peer));
        for (var file : files()) {
            var line = line(file, options, peer, csv);
            lines.add(line);
            line.faults().forEach(screen::line);
            screen.line("%s: %d%s".formatted(name(file), line.ours().cost().orElseThrow(), line.beside()));
            report.write(screen.results());
        }
        screen.line(report.table().text());
        if (peer.isEmpty()) {
            screen.line(absent());
        }
        var behind = report.behind();
        screen.line(behind.isEmpty() ? "Nothing above is ahead of rotasi." : "Where rotasi is behind:");
        behind.forEach(text -> screen.line("  " + text.replace("**", "")));
        return lines.stream().allMatch(line -> line.faults().isEmpty()) ? 0 : Program.FAILED;
    }

    /* Ours is written before the other solver begins. */
    private Line line(Path file, EngineOptions options, Optional<YardstickPeer> peer, StringBuilder csv)
            throws IOException {
        long start = System.nanoTime();
        var instance = kind.read(file);
        var ours = instance.solve(options);
        double seconds = since(start);
        write(instance.name(), ours, seconds, csv);
        long next = System.nanoTime();
        var theirs = peer.map(solver -> beside(instance, solver));
        return new Line(instance, ours, seconds, theirs, since(next));
    }

    private Outcome beside(Yardstick instance, YardstickPeer solver) {
        try {
            return instance.solve(solver, new Limit(timeLimit, threads(), Suite.SEED));
        } catch (RuntimeException | OutOfMemoryError e) {
            return Outcome.failed(e);
        }
    }

    /* As many as the library takes by default. */
    private static int threads() {
        return EngineOptions.defaults().threads();
    }

    private void write(String name, Outcome ours, double seconds, StringBuilder csv) throws IOException {
        csv.append("%s,%d,%s,%s,%.1f%n"
                .formatted(
                        name,
                        ours.cost().orElseThrow(),
                        ours.bound().isPresent() ? ours.bound().getAsLong() : "",
                        ours.isValid(),
                        seconds));
        var rosters = Files.createDirectories(out.toAbsolutePath().resolveSibling("rosters"));
        Files.write(rosters.resolve(name + ".csv"), ours.rows());
        Files.writeString(out, csv);
    }

    private String about(Search chosen, Optional<YardstickPeer> peer) {
        return ("Each instance is solved by rotasi with the search '%s', %s s at most, %d threads. %s What is counted in the "
                        + "finished roster by the rules of the benchmark: %s. Gap: from cost to bound, of the cost. Ratios: the "
                        + "cost in times of the best published one, however long that took, and of that of CP-SAT; %s 1 is better.")
                .formatted(
                        chosen.name(),
                        seconds(timeLimit),
                        threads(),
                        peer.map(solver ->
                                        "Then by %s (%s), on the same machine with the same limit and as many workers."
                                                .formatted(solver.name(), solver.about()))
                                .orElse(absent()),
                        kind == Kind.NRP
                                ? "its cost, the less the better"
                                : "preferred attendances, the more the better",
                        kind == Kind.NRP ? "below" : "above");
    }

    private String absent() {
        return withoutNative
                ? "CP-SAT was left out."
                : "Not here: cp-sat (OR-Tools, native libraries). Add -Ppeers-native to the Maven command to have it.";
    }

    /* Without the folders of this machine. */
    private String command() {
        var typed = new StringBuilder("yardstick %s FOLDER --time-limit %ss --out %s"
                .formatted(word(kind), seconds(timeLimit), out.getFileName()));
        if (!only.isEmpty()) {
            typed.append(" --only ").append(String.join(",", only));
        }
        search.ifPresent(file -> typed.append(" --search ").append(file.getFileName()));
        if (withoutNative) {
            typed.append(" --without-native");
        }
        return new Screen(screen.out(), screen.results(), typed.toString()).command();
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0 ? String.valueOf(time.toSeconds()) : String.valueOf(time.toMillis() / 1e3);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /* In the order of their numbers. */
    private List<Path> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(kind.suffix))
                    .filter(file -> only.isEmpty() || only.contains(name(file)))
                    .sorted(Comparator.comparing((Path file) -> name(file).length())
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    private String name(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - kind.suffix.length());
    }
}
