package id.rotasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.domain.Absence;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.Draw;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.fixture.Reweighted;
import id.rotasi.oracle.Oracle;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Per;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.Scope;
import id.rotasi.policy.Share;
import id.rotasi.policy.Share.ShareBase;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.policy.rule.FrontLinePresence;
import id.rotasi.policy.rule.LeadershipPresence;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.report.RosterStatus;
import id.rotasi.study.EligibilityStudy;
import id.rotasi.study.PolicyComparison;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Numbers at the ends of their ranges: nothing overflows, and nothing takes longer because a number is large. */
class ExtremeNumbersTest {

    private static final int ROSTERS = 400;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private static final RosterEngine ENGINE = RosterEngine.create(EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withStepLimit(300)
            .withThreads(1));

    @Test
    void weights_near_the_heaviest_give_no_false_cost_bound_or_status() {
        int feasible = 0;
        int refused = 0;
        for (long seed = 0; seed < Checks.of("extreme-weights", 10_000); seed++) {
            var draw = new Draw(seed + 77);
            long number = seed;
            var tiny = seed % 2 == 0 ? RandomProblems.tiny(seed, ROSTERS) : RandomProblems.tinyTangle(seed, ROSTERS);
            try {
                var problem = Reweighted.of(carrying(tiny, draw), rule -> Reweighted.rule(rule, () -> weight(draw)));
                feasible += check(problem) ? 1 : 0;
            } catch (InvalidProblemException e) {
                refused++;
                assertThat(e.errors()).as("seed %s", number).allSatisfy(error -> assertThat(error.code())
                        .isEqualTo("costs-too-large"));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed %s: %s".formatted(number, e), e);
            }
        }
        assertThat(feasible).as("feasible").isPositive();
        assertThat(refused).as("refused").isLessThan(Checks.of("extreme-weights", 10_000) / 2);
    }

    private static RosterProblem carrying(RosterProblem problem, Draw draw) {
        return draw.chance(0.8)
                ? problem
                : problem.withAsns(problem.asns().stream()
                        .map(asn -> asn.toBuilder()
                                .carriedOver(10_000, draw.between(0, 10_000))
                                .build())
                        .toList());
    }

    private static long weight(Draw draw) {
        return switch (draw.between(0, 4)) {
            case 0 -> draw.between(1, 3);
            case 1 -> Enforcement.MAX_WEIGHT;
            case 2 -> Enforcement.MAX_WEIGHT - draw.between(1, 100);
            case 3 -> draw.between(1, 1_000_000_000);
            default -> 1L << draw.between(0, 29);
        };
    }

    private static boolean check(RosterProblem problem) {
        var oracle = Oracle.of(problem);
        var roster = ENGINE.solve(problem);
        var report = roster.report();
        var optimum = oracle.optimum().minus(report.inherited());
        assertThat(oracle.cost(oracle.sheet(roster.assignments())))
                .isEqualTo(report.score().plus(report.inherited()));
        report.bound().ifPresent(bound -> assertThat(bound).isLessThanOrEqualTo(optimum));
        assertThat(report.score()).isGreaterThanOrEqualTo(optimum);
        assertThat(report.status() == RosterStatus.INFEASIBLE)
                .isEqualTo(report.score().hard() > 0);
        if (report.status() == RosterStatus.OPTIMAL) {
            assertThat(report.score()).isEqualTo(optimum);
        }
        return report.score().hard() == 0;
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void numbers_far_above_the_people_and_days_there_are_take_no_longer() {
        for (long seed = 0; seed < Checks.of("huge-numbers", 2_000); seed++) {
            var draw = new Draw(seed);
            var problem = withHugeNumbers(RandomProblems.small(seed, rules -> List.of()), draw);
            try {
                var roster = ENGINE.solve(problem);
                var oracle = Oracle.of(problem);
                assertThat(oracle.cost(oracle.sheet(roster.assignments())))
                        .isEqualTo(roster.report().score().plus(roster.report().inherited()));
                EligibilityStudy.of(problem);
                PolicyComparison.of(problem, List.of(problem.policy()), ENGINE.options());
                RosterExplanation.of(roster).whole();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed %s: %s".formatted(seed, e), e);
            }
        }
    }

    private static RosterProblem withHugeNumbers(RosterProblem problem, Draw draw) {
        int huge = Integer.MAX_VALUE - draw.between(0, 3);
        var hard = new Enforcement(draw.chance(0.5), 1);
        List<Rule> rules = List.of(
                new CounterStaffing(RuleHeader.soft("counters", 3)),
                new FrontLinePresence(
                        RuleHeader.hard("front").with(hard), Per.UNIT, huge, Share.HALF, ShareBase.ON_DUTY),
                new LeadershipPresence(RuleHeader.hard("leaders"), Per.SCOPE, huge),
                new WeeklyWfhCap(RuleHeader.hard("weekly").with(Scope.EVERYBODY), huge));
        var counters = problem.counters().stream()
                .map(counter -> counter.withMinimum(huge).withSeats(huge))
                .toList();
        return problem.toBuilder()
                .replaceCounters(counters)
                .replaceAbsences(problem.absences().stream()
                        .limit(1)
                        .map(absence -> new Absence(absence.asn(), absence.kind(), FIRST, LAST))
                        .toList())
                .clearPublished()
                .clearLocks()
                .policy(RosterPolicy.of("huge", rules.toArray(Rule[]::new)))
                .build();
    }
}
