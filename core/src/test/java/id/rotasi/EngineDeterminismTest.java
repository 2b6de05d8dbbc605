package id.rotasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.fixture.Checks;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.internal.report.RosterReportRecord;
import id.rotasi.report.RosterReport;
import java.time.Duration;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The same problem and seed give the same roster, on one thread and on several. */
class EngineDeterminismTest {

    private static final int PROBLEMS = Math.max(10, Checks.of("determinism", 160));

    private static final EngineOptions STEPS = EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(10))
            .withStepLimit(1_500)
            .withUnimprovedSteps(1_000_000);

    private static Roster solve(RosterProblem problem, EngineOptions options) {
        return RosterEngine.create(options).solve(problem);
    }

    /** A report but for the time it took. */
    private static RosterReport timeless(RosterReport report) {
        return new RosterReportRecord(
                report.status(),
                report.score(),
                report.bound(),
                report.asns(),
                report.cells(),
                report.freeCells(),
                report.components(),
                report.seed(),
                report.stoppedBy(),
                report.effort(),
                Map.of(),
                report.rules(),
                report.findings(),
                report.fairness(),
                report.notices(),
                report.impossibilities(),
                report.inherited(),
                report.changes());
    }

    @Test
    void the_same_seed_gives_the_same_roster_on_one_two_and_four_threads() {
        int endedBySteps = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var problem = RandomProblems.medium(seed);
            var first = solve(problem, STEPS.withSeed(seed).withThreads(1));
            endedBySteps += first.report().stoppedBy() == RosterReport.StopReason.STEP_LIMIT ? 1 : 0;
            for (int threads : new int[] {1, 2, 4}) {
                var again = solve(problem, STEPS.withSeed(seed).withThreads(threads));
                assertThat(again.assignments())
                        .as("seed %d, %d threads", seed, threads)
                        .isEqualTo(first.assignments());
                assertThat(timeless(again.report()))
                        .as("seed %d, %d threads", seed, threads)
                        .isEqualTo(timeless(first.report()));
            }
        }
        assertThat(endedBySteps).as("runs that the step limit ended").isPositive();
    }

    @Test
    void one_engine_gives_the_same_roster_again_whatever_it_solved_in_between() {
        var engine = RosterEngine.create(STEPS.withThreads(2));
        var problem = RandomProblems.medium(1);
        var first = engine.solve(problem);
        engine.solve(RandomProblems.medium(2));
        assertThat(engine.solve(problem).assignments()).isEqualTo(first.assignments());
    }

    @Test
    void another_seed_gives_another_roster_somewhere() {
        var differs = LongStream.range(0, 20 * PROBLEMS)
                .mapToObj(RandomProblems::medium)
                .anyMatch(problem -> {
                    var one = solve(problem, STEPS.withSeed(1).withThreads(2));
                    var other = solve(problem, STEPS.withSeed(2).withThreads(2));
                    return !one.assignments().equals(other.assignments());
                });
        assertThat(differs).isTrue();
    }
}
