package id.rotasi.internal;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterJob.Progress.Stage;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Assignment;
import id.rotasi.internal.audit.Rows;
import id.rotasi.internal.compile.Judged;
import id.rotasi.report.RosterReport.StopReason;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/** A roster that was not solved here: compile, audit. */
public final class Judgement {

    private Judgement() {}

    /** The roster, counted again. @throws InvalidProblemException if the assignments are no roster of the problem */
    public static Roster of(RosterProblem problem, List<Assignment> assignments) {
        long from = System.nanoTime();
        var judged = Judged.of(problem, assignments);
        var timings = new EnumMap<Stage, Duration>(Stage.class);
        timings.put(Stage.COMPILE, Duration.ofNanos(System.nanoTime() - from));
        var options = EngineOptions.defaults();
        return new Finish(judged.model(), Optional.empty(), List.of(), StopReason.BOUND, timings)
                .roster(new Rows(judged.model(), judged.states()), options, () -> false);
    }
}
