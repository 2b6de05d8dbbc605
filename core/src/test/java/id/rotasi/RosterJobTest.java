package id.rotasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterJob.Progress;
import id.rotasi.RosterJob.Progress.Stage;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.oracle.Oracle;
import id.rotasi.report.RosterReport;
import id.rotasi.report.RosterReport.Notice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Jobs end with a complete, audited roster whatever happens to them on the way. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class RosterJobTest {

    private static final EngineOptions ENDLESS = EngineOptions.defaults()
            .withTimeLimit(Duration.ofHours(1))
            .withUnimprovedSteps(Integer.MAX_VALUE)
            .withThreads(2);

    /** A problem whose search does not reach its bound. */
    private static final RosterProblem OPEN = problem(openSeed());

    /* With nothing published: what is proven of changes depends on the search. */
    private static RosterProblem problem(long seed) {
        return RandomProblems.medium(seed).toBuilder().clearPublished().build();
    }

    private static long openSeed() {
        var engine = RosterEngine.create(ENDLESS.withStepLimit(200));
        for (long seed = 0; ; seed++) {
            if (engine.solve(problem(seed)).report().stoppedBy() == RosterReport.StopReason.STEP_LIMIT) {
                return seed;
            }
        }
    }

    /** Starts a job whose listener can reach it. */
    private static RosterJob start(EngineOptions options, Consumer<RosterJob> begun, Stage stage) {
        var job = new CompletableFuture<RosterJob>();
        var started = RosterEngine.create(options).start(OPEN, progress -> {
            if (progress.stage() == stage) {
                begun.accept(job.join());
            }
        });
        job.complete(started);
        return started;
    }

    private static void assertComplete(Roster roster) {
        var oracle = Oracle.of(roster.problem());
        assertThat(oracle.cost(oracle.sheet(roster.assignments())))
                .isEqualTo(roster.report().score().plus(roster.report().inherited()));
        roster.report().bound().ifPresent(bound -> assertThat(bound)
                .isLessThanOrEqualTo(roster.report().score()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"COMPILE", "SPLIT", "RELAX", "SEARCH"})
    void a_listener_that_cancels_ends_the_job_with_the_best_roster_so_far(Stage stage) {
        var roster = start(ENDLESS, RosterJob::cancel, stage).await();
        assertComplete(roster);
        assertThat(roster.report().stoppedBy()).isEqualTo(RosterReport.StopReason.CANCELLED);
    }

    @Test
    void cancelling_a_finished_job_changes_nothing() {
        var job = RosterEngine.create(ENDLESS.withStepLimit(50)).start(OPEN, progress -> {});
        var roster = job.await();
        job.cancel();
        assertThat(job.await()).isSameAs(roster);
        assertThat(roster.report().stoppedBy()).isEqualTo(RosterReport.StopReason.STEP_LIMIT);
    }

    @Test
    void a_listener_that_throws_does_not_disturb_the_solve() {
        var options = ENDLESS.withStepLimit(300);
        var disturbed = RosterEngine.create(options)
                .start(OPEN, progress -> {
                    throw new IllegalStateException("The listener of this test always fails.");
                })
                .await();
        var undisturbed = RosterEngine.create(options).solve(OPEN);
        assertThat(disturbed.assignments()).isEqualTo(undisturbed.assignments());
        assertThat(disturbed.report().stoppedBy()).isEqualTo(RosterReport.StopReason.STEP_LIMIT);
    }

    @Test
    void progress_goes_through_the_stages_in_order_and_ends_with_the_final_cost() {
        var told = new ArrayList<Progress>();
        Roster roster;
        try (var engine = RosterEngine.create(ENDLESS.withStepLimit(5_000))) {
            roster = engine.start(OPEN, told::add).await();
        }
        assertThat(told).extracting(Progress::stage).isSorted();
        assertThat(EnumSet.copyOf(told.stream().map(Progress::stage).toList()))
                .contains(Stage.COMPILE, Stage.SPLIT, Stage.RELAX, Stage.SEARCH, Stage.AUDIT, Stage.DONE);
        assertThat(told).extracting(Progress::elapsed).isSorted();
        var last = told.get(told.size() - 1);
        assertThat(last.stage()).isEqualTo(Stage.DONE);
        assertThat(last.componentsDone()).isEqualTo(last.components());
        assertThat(last.cost()).contains(roster.report().score());
        assertThat(last.bound()).isEqualTo(roster.report().bound());
        var costs = told.stream().flatMap(progress -> progress.cost().stream()).toList();
        assertThat(costs).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void an_interrupted_thread_gets_the_best_roster_so_far_and_keeps_its_flag() throws InterruptedException {
        var engine = RosterEngine.create(ENDLESS);
        var roster = new AtomicReference<Roster>();
        var flagged = new AtomicReference<Boolean>();
        var searching = new CompletableFuture<Boolean>();
        var waiting = new Thread(() -> {
            var job = engine.start(OPEN, progress -> {
                if (progress.stage() == Stage.SEARCH) {
                    searching.complete(true);
                }
            });
            roster.set(job.await());
            flagged.set(Thread.currentThread().isInterrupted());
        });
        waiting.start();
        searching.join();
        waiting.interrupt();
        waiting.join();
        assertComplete(roster.get());
        assertThat(roster.get().report().stoppedBy()).isEqualTo(RosterReport.StopReason.CANCELLED);
        assertThat(flagged.get()).isTrue();
    }

    @Test
    void the_stage_of_the_roster_completes_for_those_who_do_not_wait()
            throws ExecutionException, InterruptedException, TimeoutException {
        var job = RosterEngine.create(ENDLESS.withStepLimit(20)).start(OPEN, progress -> {});
        var rows = job.roster()
                .thenApply(roster -> roster.assignments().size())
                .toCompletableFuture()
                .get(1, TimeUnit.MINUTES);
        assertThat(rows).isEqualTo(job.await().assignments().size());
    }

    @Test
    void a_time_limit_of_a_millisecond_still_gives_a_complete_roster_and_says_so() {
        for (long seed = 0; seed < 5; seed++) {
            var options = ENDLESS.withTimeLimit(Duration.ofMillis(1)).withThreads(1 + (int) seed % 2);
            var roster = RosterEngine.create(options).solve(OPEN);
            assertComplete(roster);
            assertThat(roster.report().stoppedBy()).isEqualTo(RosterReport.StopReason.TIME_LIMIT);
            assertThat(roster.report().notices()).extracting(Notice::code).contains("time-limit");
        }
    }

    @Test
    void a_time_limit_that_was_not_needed_is_not_mentioned() {
        var report = RosterEngine.create(ENDLESS.withStepLimit(10)).solve(OPEN).report();
        assertThat(report.notices()).extracting(Notice::code).doesNotContain("time-limit");
    }

    @Test
    void no_step_at_all_gives_the_roster_of_the_flow() {
        var report = RosterEngine.create(ENDLESS.withStepLimit(0)).solve(OPEN).report();
        var more = RosterEngine.create(ENDLESS.withStepLimit(3_000)).solve(OPEN).report();
        assertThat(report.stoppedBy()).isEqualTo(RosterReport.StopReason.STEP_LIMIT);
        assertThat(report.bound()).isPresent().isEqualTo(more.bound());
        assertThat(more.score()).isLessThanOrEqualTo(report.score());
    }

    @Test
    void jobs_of_one_engine_run_side_by_side() {
        var engine = RosterEngine.create(ENDLESS.withStepLimit(300));
        var alone = engine.solve(OPEN);
        var jobs = List.of(engine.start(OPEN, progress -> {}), engine.start(OPEN, progress -> {}));
        assertThat(jobs).allSatisfy(job -> assertThat(job.await().assignments()).isEqualTo(alone.assignments()));
    }
}
