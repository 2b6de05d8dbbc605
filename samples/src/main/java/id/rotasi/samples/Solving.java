package id.rotasi.samples;

import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.RosterStatus;
import id.rotasi.io.ReportJson;
import id.rotasi.io.RosterCsv;
import id.rotasi.io.RosterJson;
import java.util.function.Supplier;

/** What `sample` and `solve` have in common: solve, write, tell. */
final class Solving {

    private Solving() {}

    static int run(String name, Supplier<RosterProblem> source, SolveOptions options, Console console) {
        var directory = options.directory(name, console);
        var problem = source.get();
        long start = System.nanoTime();
        var roster = RosterEngine.create(options.engine()).solve(problem);
        double seconds = (System.nanoTime() - start) / 1e9;
        OutputFiles.write(directory, place -> {
            RosterJson.write(roster, place.resolve("roster.json"));
            RosterCsv.write(roster, place.resolve("roster.csv"));
            ReportJson.write(roster, console.texts().locale(), place.resolve("report.json"));
        });
        new Summary(roster, console.texts()).lines(seconds, directory).forEach(console::line);
        return roster.status() == RosterStatus.INFEASIBLE ? Program.NO_FEASIBLE_ROSTER : Program.OK;
    }
}
