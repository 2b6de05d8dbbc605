package id.rotasi.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterJob.Progress.Stage;
import id.rotasi.host.Hosts;
import id.rotasi.internal.host.Threads;
import id.rotasi.internal.search.timefold.TimefoldSearch;
import id.rotasi.oracle.Oracle;
import id.rotasi.report.RosterReport.StopReason;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A solve that is cancelled in just that stage, since its listener is called in the thread of the solve. */
class CancelledStagesTest {

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"COMPILE", "SPLIT", "RELAX", "SEARCH", "AUDIT"})
    void cancelling_in_a_stage_ends_with_the_best_roster_of_this_stage(Stage stage) {
        var options = stage == Stage.AUDIT ? Hosts.ENDLESS.withStepLimit(100) : Hosts.ENDLESS;
        var solve = new AtomicReference<Solve>();
        var told = EnumSet.noneOf(Stage.class);
        var task = new Solve.Task(Hosts.OPEN, options, new TimefoldSearch(), progress -> {
            told.add(progress.stage());
            if (progress.stage() == stage) {
                solve.get().cancel();
            }
        });
        solve.set(new Solve(task, rule -> {}, new Threads(), Runnable::run));
        var roster = solve.get().roster();
        var oracle = Oracle.of(Hosts.OPEN);
        assertThat(oracle.cost(oracle.sheet(roster.assignments())))
                .isEqualTo(roster.report().score().plus(roster.report().inherited()));
        assertThat(roster.report().stoppedBy()).isEqualTo(StopReason.CANCELLED);
        assertThat(roster.report().bound().isPresent()).isEqualTo(stage.compareTo(Stage.RELAX) > 0);
        assertThat(told).contains(stage, Stage.AUDIT, Stage.DONE);
    }
}
