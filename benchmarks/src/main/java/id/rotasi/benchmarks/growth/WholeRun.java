package id.rotasi.benchmarks.growth;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import id.rotasi.io.ProblemJson;
import id.rotasi.io.RosterCsv;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

/** What a process does from the file of a problem to the file of its roster. It leaves its figures as properties in the same folder. */
final class WholeRun {

    static final String PROBLEM = "problem.json";
    static final String ROSTER = "roster.csv";
    static final String FIGURES = "figures.properties";

    /** What a stage's name follows. */
    static final String STAGE = "stage.";

    private WholeRun() {}

    /** @param arguments the folder, threads and seconds for solving */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var times = new StageTimes();
        var figures = new Properties();
        var problem = times.timed("read", () -> ProblemJson.read(folder.resolve(PROBLEM)));
        var options = EngineOptions.defaults()
                .withThreads(Integer.parseInt(arguments[1]))
                .withTimeLimit(Duration.ofSeconds(Integer.parseInt(arguments[2])));
        try (var engine = RosterEngine.create(options)) {
            var roster = engine.solve(problem);
            var report = roster.report();
            times.add(report);
            times.timed("write", () -> {
                RosterCsv.write(roster, folder.resolve(ROSTER));
                return roster;
            });
            figures.setProperty("status", report.status().name());
            figures.setProperty("soft", String.valueOf(report.score().soft()));
            figures.setProperty("gap", String.valueOf(report.gap().orElse(Double.NaN)));
            figures.setProperty("days", String.valueOf(roster.assignments().size()));
        }
        times.seconds().forEach((stage, time) -> figures.setProperty(STAGE + stage, String.valueOf(time)));
        figures.setProperty("heap", String.valueOf(ProcessUse.heap()));
        figures.setProperty("processor", String.valueOf(ProcessUse.processor()));
        try (var out = Files.newBufferedWriter(folder.resolve(FIGURES))) {
            figures.store(out, null);
        }
    }
}
