package id.rotasi.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.EngineOptions;
import id.rotasi.EngineOptions.Search;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Period;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.internal.relax.Tolerance;
import id.rotasi.report.Cost;
import id.rotasi.report.Cost.Level;
import id.rotasi.report.RosterReport.StopReason;
import id.rotasi.synthetic.SyntheticProblem;
import id.rotasi.synthetic.SyntheticProblem.Variant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How near to the best a roster is asked to be. */
class GapTest {

    private static final Period MONTH = new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31));

    private static final int PUBLISHED = 300;

    private static Roster solved(RosterProblem problem, int gap) {
        var options = EngineOptions.defaults()
                .withStepLimit(2_000)
                .withSearch(Search.standard().withGap(gap));
        try (var engine = RosterEngine.create(options)) {
            return engine.solve(problem);
        }
    }

    @Test
    void a_roster_within_the_gap_is_as_near_as_asked_and_all_of_them_take_less_search() {
        int within = 0;
        long steps = 0;
        long exactSteps = 0;
        for (int gap : new int[] {10, 100, Search.MOST_GAP}) {
            for (long seed = 1; seed <= 2; seed++) {
                var problem = SyntheticProblem.of(500, MONTH, seed, Variant.TIGHT);
                var exact = solved(problem, 0).report();
                var report = solved(problem, gap).report();
                var bound = report.bound().orElseThrow();
                assertThat(exact.stoppedBy()).isNotEqualTo(StopReason.GAP);
                assertThat(bound).as("bound of seed %s", seed).isLessThanOrEqualTo(exact.score());
                steps += report.effort().steps();
                exactSteps += exact.effort().steps();
                if (report.stoppedBy() == StopReason.GAP || report.stoppedBy() == StopReason.BOUND) {
                    long above = report.score().soft() - bound.soft();
                    assertThat(10_000 * above)
                            .as("gap of seed %s", seed)
                            .isLessThanOrEqualTo(gap * report.score().soft());
                    within += report.stoppedBy() == StopReason.GAP ? 1 : 0;
                }
            }
        }
        assertThat(within).isPositive();
        assertThat(steps).isLessThan(exactSteps);
    }

    @Test
    void of_what_was_published_as_little_changes_as_without_a_gap() {
        int changing = 0;
        for (long seed = 0; seed < PUBLISHED; seed++) {
            var problem = RandomProblems.tiny(seed, 10_000);
            if (problem.published().isEmpty()) {
                continue;
            }
            var exact = solved(problem, 0).report().score();
            var score = solved(problem, Search.MOST_GAP).report().score();
            assertThat(score.hard()).as("hard, seed %d", seed).isEqualTo(exact.hard());
            assertThat(score.at(Level.DAYS)).as("days, seed %d", seed).isEqualTo(exact.at(Level.DAYS));
            assertThat(score.at(Level.POSTS)).as("posts, seed %d", seed).isEqualTo(exact.at(Level.POSTS));
            changing += exact.at(Level.DAYS) > 0 ? 1 : 0;
        }
        assertThat(changing).isPositive();
    }

    @Test
    void the_highest_cost_that_is_near_enough_is_the_last_one_within_the_gap() {
        for (int gap : new int[] {1, 7, 500, Search.MOST_GAP}) {
            for (long bound : new long[] {1, 99, 1_000, 123_456_789}) {
                long most = new Tolerance(gap).enough(Cost.of(3, bound)).soft();
                assertThat(10_000 * (most - bound)).isLessThanOrEqualTo(gap * most);
                assertThat(10_000 * (most + 2 - bound)).isGreaterThan(gap * (most + 2));
                assertThat(new Tolerance(gap).enough(Cost.of(3, -bound))).isEqualTo(Cost.of(3, -bound));
            }
        }
        assertThat(Tolerance.NONE.enough(Cost.of(1, 5_000))).isEqualTo(Cost.of(1, 5_000));
        assertThatThrownBy(() -> Search.standard().withGap(-1)).hasMessageContaining("gap (-1)");
        assertThatThrownBy(() -> Search.standard().withGap(1_001)).hasMessageContaining("0 and 1000");
    }
}
