package id.rotasi.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.internal.relax.FlowRelaxation;
import id.rotasi.oracle.Oracle;
import id.rotasi.report.Cost;
import id.rotasi.report.RosterReport;
import id.rotasi.report.RosterStatus;
import java.time.Duration;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The whole engine against every roster of problems small enough to try them all. */
class TinyProblemsTest {

    private static final int SEEDS = Math.max(200, Checks.of("tiny-seeds", 5_000));
    private static final int ROSTERS = Integer.getInteger("rotasi.test.tiny-rosters", 3_000);

    private static final RosterEngine ENGINE = RosterEngine.create(EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withUnimprovedSteps(400)
            .withThreads(1));

    @Test
    void bound_status_and_roster_are_true_for_rules_of_every_mix() {
        var tried = check("tiny", seed -> RandomProblems.tiny(seed, ROSTERS));
        assertThat(tried.exact).as("networks").isBetween(SEEDS / 20, SEEDS);
        assertThat(tried.optimal).as("proven optimal").isPositive();
        assertThat(tried.impossible).as("without a feasible roster").isPositive();
    }

    @Test
    void bound_status_and_roster_are_true_for_rules_that_form_networks() {
        var tried = check("network", seed -> RandomProblems.tinyNetwork(seed, ROSTERS));
        assertThat(tried.exact).as("networks").isGreaterThan(SEEDS / 2);
    }

    @Test
    void bound_status_and_roster_are_true_for_rules_whose_sets_cross() {
        var tried = check("tangle", seed -> RandomProblems.tinyTangle(seed, ROSTERS));
        assertThat(tried.exact).as("networks").isLessThan(SEEDS * 9 / 10);
    }

    @Test
    void bound_status_and_roster_are_true_for_rules_that_leave_something_to_be_chosen() {
        var tried = check("choices", seed -> RandomProblems.tinyChoices(seed, ROSTERS));
        assertThat(tried.optimal).as("proven optimal").isGreaterThan(SEEDS / 2);
        assertThat(tried.best).as("solved best").isGreaterThan(SEEDS * 9 / 10);
    }

    @Test
    void bound_status_and_roster_are_true_for_people_who_work_in_shifts() {
        var tried = check("shifts", seed -> RandomProblems.tinyShifts(seed, ROSTERS));
        assertThat(tried.optimal).as("proven optimal").isGreaterThan(SEEDS / 4);
        assertThat(tried.best).as("solved best").isGreaterThan(SEEDS * 9 / 10);
    }

    @Test
    void bound_status_and_roster_are_true_for_offices_with_days_off_in_turn() {
        var tried = check("rostered", seed -> RandomProblems.tinyRostered(seed, ROSTERS));
        assertThat(tried.optimal).as("proven optimal").isGreaterThan(SEEDS / 4);
        assertThat(tried.best).as("solved best").isGreaterThan(SEEDS * 9 / 10);
    }

    @Test
    void bound_status_and_roster_are_true_for_offices_with_desks() {
        var tried = check("desks", seed -> RandomProblems.tinyDesks(seed, ROSTERS));
        assertThat(tried.optimal).as("proven optimal").isGreaterThan(SEEDS / 4);
        assertThat(tried.best).as("solved best").isGreaterThan(SEEDS * 9 / 10);
    }

    private static final class Tried {
        int exact;
        int optimal;
        int impossible;
        int proven;
        int best;

        @Override
        public String toString() {
            return "%d networks, %d proven optimal, %d impossible, %d of them proven, %d solved best"
                    .formatted(exact, optimal, impossible, proven, best);
        }
    }

    private static Tried check(String what, LongFunction<RosterProblem> problems) {
        var tried = new Tried();
        for (long seed = 0; seed < SEEDS; seed++) {
            var problem = problems.apply(seed);
            try {
                check(problem, tried);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("%s, seed %d: %s".formatted(what, seed, e.getMessage()), e);
            }
        }
        LoggerFactory.getLogger(TinyProblemsTest.class).info("{}: {} of {} problems", what, tried, SEEDS);
        return tried;
    }

    private static void check(RosterProblem problem, Tried tried) {
        var oracle = Oracle.of(problem);
        var roster = ENGINE.solve(problem);
        var optimum = oracle.optimum().minus(roster.report().inherited());
        var report = roster.report();
        var inherited = report.inherited();
        var bound = report.bound().orElseThrow();
        boolean exact = Split.of(Model.of(problem)).components().stream()
                .allMatch(component -> FlowRelaxation.bounding(component).isExact());

        assertThat(oracle.cost(oracle.sheet(roster.assignments())))
                .as("score")
                .isEqualTo(report.score().plus(inherited));
        assertThat(report.freeCells())
                .as("free cells")
                .isEqualTo(oracle.freeCells().size());
        assertThat(report.stoppedBy())
                .as("reason")
                .isIn(RosterReport.StopReason.BOUND, RosterReport.StopReason.NO_IMPROVEMENT);
        assertThat(bound).as("bound").isLessThanOrEqualTo(optimum);
        if (exact) {
            assertThat(bound).as("bound of a network").isEqualTo(optimum);
            assertThat(report.score()).as("score of a network").isEqualTo(optimum);
        }
        assertThat(report.score().hard() == 0).as("feasible when possible").isEqualTo(optimum.hard() == 0);
        checkStatus(roster, bound, optimum);
        tried.exact += exact ? 1 : 0;
        tried.optimal += report.status() == RosterStatus.OPTIMAL ? 1 : 0;
        tried.impossible += optimum.hard() > 0 ? 1 : 0;
        tried.proven += bound.hard() > 0 ? 1 : 0;
        tried.best += report.score().equals(optimum) ? 1 : 0;
    }

    private static void checkStatus(Roster roster, Cost bound, Cost optimum) {
        var report = roster.report();
        var expected = report.score().hard() > 0
                ? RosterStatus.INFEASIBLE
                : report.score().equals(bound) ? RosterStatus.OPTIMAL : RosterStatus.FEASIBLE;
        assertThat(roster.status()).as("status").isEqualTo(expected);
        if (roster.status() == RosterStatus.OPTIMAL) {
            assertThat(report.score()).as("optimal").isEqualTo(optimum);
        }
        if (bound.hard() == report.score().hard()) {
            assertThat(report.gap().orElseThrow()).as("gap").isBetween(0.0, 1.0);
        } else {
            assertThat(report.gap()).as("gap").isEmpty();
        }
    }
}
