package id.rotasi.benchmarks;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.benchmarks.report.Table;
import id.rotasi.benchmarks.yardstick.HybridCount;
import id.rotasi.benchmarks.yardstick.HybridInstance;
import id.rotasi.benchmarks.yardstick.HybridProblem;
import id.rotasi.benchmarks.yardstick.NurseCount;
import id.rotasi.benchmarks.yardstick.NurseInstance;
import id.rotasi.benchmarks.yardstick.NurseProblem;
import id.rotasi.report.RosterStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Instances that others published, solved and counted again by their own rules. */
@Command(description = "Instances that others published: nrp (Curtois and Qu) or asocio (hybrid work, 2025).")
final class YardstickCommand implements Callable<Integer> {

    private final Screen screen;

    @Parameters(index = "0", paramLabel = "KIND", description = "nrp or asocio.")
    private Kind kind = Kind.NRP;

    @Parameters(index = "1", paramLabel = "FOLDER", description = "Where the files of the instances are.")
    private Path folder = Path.of(".");

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            description = "For each instance, such as 60s or 10m; 60s if not given.")
    private String timeLimit = "60s";

    @Option(
            names = "--out",
            paramLabel = "FILE.csv",
            required = true,
            description = "Gets a line for each instance; rosters are written beside it.")
    private Path out = Path.of("yardstick.csv");

    @Option(names = "--only", paramLabel = "NAME", split = ",", description = "Only these instances.")
    private List<String> only = new ArrayList<>();

    YardstickCommand(Screen screen) {
        this.screen = screen;
    }

    /** Whose instances. */
    enum Kind {
        NRP(".txt"),
        ASOCIO(".json");

        final String suffix;

        Kind(String suffix) {
            this.suffix = suffix;
        }
    }

    /** What came out, in the terms of the yardstick. @param rows of the file with the roster */
    private record Outcome(long cost, String bound, List<String> faults, RosterStatus status, List<String> rows) {}

    @Override
    public Integer call() throws IOException {
        var limit = limit();
        var csv = new StringBuilder("instance,cost,bound,valid,seconds\n");
        var table = new Table("instance", "cost", "bound", "valid", "status", "seconds");
        boolean valid = true;
        for (var file : files()) {
            var name = name(file);
            long start = System.nanoTime();
            var outcome = kind == Kind.NRP ? nurses(file, limit) : hybrid(file, limit);
            var seconds = "%.1f".formatted((System.nanoTime() - start) / 1e9);
            boolean isValid = outcome.faults().isEmpty();
            outcome.faults().forEach(fault -> screen.line(name + ": " + fault));
            valid &= isValid;
            csv.append("%s,%d,%s,%s,%s%n".formatted(name, outcome.cost(), outcome.bound(), isValid, seconds));
            table.row(name, outcome.cost(), outcome.bound(), isValid, outcome.status(), seconds);
            screen.line("%s: %d".formatted(name, outcome.cost()));
            var rosters = Files.createDirectories(out.toAbsolutePath().resolveSibling("rosters"));
            Files.write(rosters.resolve(name + ".csv"), outcome.rows());
            Files.writeString(out, csv);
        }
        screen.line(table.text());
        return valid ? 0 : Program.FAILED;
    }

    private static Outcome nurses(Path file, Duration limit) throws IOException {
        var instance = NurseInstance.read(file);
        var said = new NurseProblem(instance);
        var roster = solve(said.problem(), limit);
        var worked = said.worked(roster);
        var rows = new ArrayList<>(List.of("employee,day,shift"));
        worked.forEach((nurse, days) -> {
            for (int day = 0; day < days.size(); day++) {
                if (!days.get(day).isEmpty()) {
                    rows.add("%s,%d,%s".formatted(nurse, day, days.get(day)));
                }
            }
        });
        var count = NurseCount.of(instance, worked);
        return new Outcome(
                count.cost(),
                bound(roster, 0, 1),
                count.faults(),
                roster.report().status(),
                rows);
    }

    private static Outcome hybrid(Path file, Duration limit) throws IOException {
        var instance = HybridInstance.read(file);
        var said = new HybridProblem(instance);
        var roster = solve(said.problem(), limit);
        var desks = said.desks(roster);
        var rows = new ArrayList<>(List.of("employee,day,desk"));
        desks.forEach(
                (employee, days) -> days.forEach((day, desk) -> rows.add("%s,%s,%s".formatted(employee, day, desk))));
        var count = HybridCount.of(instance, desks);
        // A preferred day on which the employee stays away costs one.
        return new Outcome(
                count.attendances(),
                bound(roster, instance.preferred(), -1),
                count.faults(),
                roster.report().status(),
                rows);
    }

    private static String bound(Roster roster, long from, long sign) {
        return roster.report()
                .bound()
                .map(proven -> String.valueOf(from + sign * proven.soft()))
                .orElse("");
    }

    private static Roster solve(RosterProblem problem, Duration limit) {
        try (var engine = RosterEngine.create(EngineOptions.defaults().withTimeLimit(limit))) {
            return engine.solve(problem);
        }
    }

    private Duration limit() {
        try {
            return Duration.parse("PT" + timeLimit.toUpperCase(Locale.ROOT));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'%s' is no time. Write 60s or 10m.".formatted(timeLimit), e);
        }
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
