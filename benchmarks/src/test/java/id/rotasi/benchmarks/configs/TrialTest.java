package id.rotasi.benchmarks.configs;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.EngineOptions.Search;
import id.rotasi.RosterEngine;
import id.rotasi.benchmarks.configs.Solved.Moment;
import id.rotasi.benchmarks.suite.Suite;
import id.rotasi.report.Cost;
import id.rotasi.report.RosterReport;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrialTest {

    private static final double LIMIT = 60;

    private static final RosterReport REPORT = report();

    private static RosterReport report() {
        try (var engine = RosterEngine.create()) {
            return engine.solve(Suite.named("smoke").get(0).problem()).report();
        }
    }

    /** A solve that ends with that roster after ten seconds, and of which these are heard before. */
    private static Solved solved(Moment... moments) {
        return new Solved("smoke", "standard", 1, LIMIT, 10, REPORT, List.of(moments));
    }

    @Test
    void the_time_to_1_percent_is_that_of_the_first_roster_so_near_with_as_little_broken() {
        var best = Cost.of(2, 1_000);
        var solved = solved(
                new Moment(1, Cost.of(5, 10)),
                new Moment(2, Cost.of(3, 1_000)),
                new Moment(3, Cost.of(2, 1_011)),
                new Moment(4, Cost.of(2, 1_010)),
                new Moment(5, best));

        assertThat(solved.within(0.01, best)).hasValue(4);
        assertThat(solved.within(0, best)).hasValue(5);
        assertThat(solved.within(0.01, Cost.of(1, 1_000))).isEmpty();
        assertThat(solved.within(0.01, Cost.of(2, 1, 0, 1_000))).isEmpty();
    }

    @Test
    void the_cost_at_a_moment_is_the_least_until_then() {
        var solved =
                solved(new Moment(1, Cost.of(5, 10)), new Moment(2, Cost.of(0, 70)), new Moment(3, Cost.of(0, 90)));

        assertThat(solved.at(0.5)).isEmpty();
        assertThat(solved.at(1)).hasValue(Cost.of(5, 10));
        assertThat(solved.at(9)).hasValue(Cost.of(0, 70));
    }

    @Test
    void a_trial_that_was_never_near_the_best_counts_the_whole_limit() {
        var near = new Moment(1.2345, REPORT.score());
        var far = new Moment(1, REPORT.score().plus(Cost.of(1, 0)));

        var late = new Moment(LIMIT + 1, REPORT.score());
        var trials = Trial.of(List.of(solved(near), solved(far), solved(late)));
        assertThat(trials).extracting(Trial::toOnePercent).containsExactly(1.235, LIMIT, LIMIT);
        assertThat(trials).extracting(Trial::isReached).containsExactly(true, false, true);
    }

    @Test
    void a_solve_is_told_of_with_its_last_roster() {
        var problem = Suite.named("smoke").get(0).problem();
        var plan = new WholeSolves(List.of(Search.standard()), 2, Duration.ofSeconds(20), 1);
        try (var engine = RosterEngine.create(EngineOptions.defaults(), 1)) {
            var solves = plan.solve(engine, "smoke", problem);

            assertThat(solves).extracting(Solved::seed).containsExactly(1L, 2L);
            assertThat(solves).allSatisfy(solved -> {
                assertThat(solved.at(solved.seconds())).hasValue(solved.cost());
                assertThat(solved.report().seed()).isEqualTo(solved.seed());
            });
        }
    }
}
