package id.rotasi.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import id.rotasi.RosterJob.Progress.Stage;
import id.rotasi.RosterProblem;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.internal.host.Threads;
import id.rotasi.internal.search.timefold.TimefoldSearch;
import id.rotasi.oracle.Oracle;
import id.rotasi.report.RosterReport.StopReason;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A solve that is cancelled in just that stage, since its listener is called in the thread of the solve. */
class CancelledStagesTest {

    private static final EngineOptions ENDLESS = EngineOptions.defaults()
            .withTimeLimit(Duration.ofHours(1))
            .withUnimprovedSteps(Integer.MAX_VALUE)
            .withThreads(2);

    private static final RosterProblem OPEN = open();

    private static RosterProblem open() {
        try (var engine = RosterEngine.create(ENDLESS.withStepLimit(200))) {
            for (long seed = 0; ; seed++) {
                var problem = RandomProblems.medium(seed);
                if (engine.solve(problem).report().stoppedBy() == StopReason.STEP_LIMIT) {
                    return problem;
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"COMPILE", "SPLIT", "RELAX", "SEARCH", "AUDIT"})
    void cancelling_in_a_stage_ends_with_the_best_roster_of_this_stage(Stage stage) {
        var options = stage == Stage.AUDIT ? ENDLESS.withStepLimit(100) : ENDLESS;
        var solve = new AtomicReference<Solve>();
        var told = EnumSet.noneOf(Stage.class);
        var task = new Solve.Task(OPEN, options, new TimefoldSearch(), progress -> {
            told.add(progress.stage());
            if (progress.stage() == stage) {
                solve.get().cancel();
            }
        });
        solve.set(new Solve(task, rule -> {}, new Threads(), Runnable::run));
        var roster = solve.get().roster();
        var oracle = Oracle.of(OPEN);
        assertThat(oracle.cost(oracle.sheet(roster.assignments())))
                .isEqualTo(roster.report().score().plus(roster.report().inherited()));
        assertThat(roster.report().stoppedBy()).isEqualTo(StopReason.CANCELLED);
        assertThat(roster.report().bound().isPresent()).isEqualTo(stage.compareTo(Stage.RELAX) > 0);
        assertThat(told).contains(stage, Stage.AUDIT, Stage.DONE);
    }
}
