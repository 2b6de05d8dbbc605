package id.rotasi.benchmarks;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.benchmarks.report.Table;
import id.rotasi.benchmarks.yardstick.NurseCount;
import id.rotasi.benchmarks.yardstick.NurseInstance;
import id.rotasi.benchmarks.yardstick.NurseProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Nurse rostering. */
@Command(description = "The shift scheduling instances of Curtois and Qu.")
final class NurseCommand implements Callable<Integer> {

    private final Screen screen;

    @Parameters(paramLabel = "FOLDER", description = "Where the instances are, as *.txt.")
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
    private Path out = Path.of("nrp.csv");

    @Option(names = "--only", paramLabel = "NAME", split = ",", description = "Only these instances.")
    private List<String> only = new ArrayList<>();

    NurseCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        var limit = limit();
        var csv = new StringBuilder("instance,cost,bound,valid,seconds\n");
        var table = new Table("instance", "cost", "bound", "valid", "status", "seconds");
        boolean valid = true;
        for (var file : files()) {
            var instance = NurseInstance.read(file);
            if (!only.isEmpty() && !only.contains(instance.name())) {
                continue;
            }
            long start = System.nanoTime();
            var problem = new NurseProblem(instance);
            var roster = solve(problem, limit);
            var seconds = "%.1f".formatted((System.nanoTime() - start) / 1e9);
            var worked = problem.worked(roster);
            var count = NurseCount.of(instance, worked);
            count.faults().forEach(fault -> screen.line(instance.name() + ": " + fault));
            valid &= count.faults().isEmpty();
            var bound = roster.report()
                    .bound()
                    .map(proven -> String.valueOf(proven.soft()))
                    .orElse("");
            csv.append("%s,%d,%s,%s,%s%n"
                    .formatted(
                            instance.name(), count.cost(), bound, count.faults().isEmpty(), seconds));
            table.row(
                    instance.name(),
                    count.cost(),
                    bound,
                    count.faults().isEmpty(),
                    roster.report().status(),
                    seconds);
            write(instance.name(), worked);
            Files.writeString(out, csv);
            screen.line("%s: %d".formatted(instance.name(), count.cost()));
        }
        screen.line(table.text());
        return valid ? 0 : Program.FAILED;
    }

    private Duration limit() {
        try {
            return Duration.parse("PT" + timeLimit.toUpperCase(Locale.ROOT));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'%s' is no time. Write 60s or 10m.".formatted(timeLimit), e);
        }
    }

    private static Roster solve(NurseProblem problem, Duration limit) {
        try (var engine = RosterEngine.create(EngineOptions.defaults().withTimeLimit(limit))) {
            return engine.solve(problem.problem());
        }
    }

    private List<Path> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".txt"))
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString().length())
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    private void write(String name, Map<String, List<String>> worked) throws IOException {
        var rows = new StringBuilder("employee,day,shift\n");
        worked.forEach((nurse, days) -> {
            for (int day = 0; day < days.size(); day++) {
                if (!days.get(day).isEmpty()) {
                    rows.append("%s,%d,%s%n".formatted(nurse, day, days.get(day)));
                }
            }
        });
        var rosters = Files.createDirectories(out.toAbsolutePath().resolveSibling("rosters"));
        Files.writeString(rosters.resolve(name + ".csv"), rows);
    }
}
