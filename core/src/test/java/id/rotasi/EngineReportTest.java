package id.rotasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.domain.Assignment;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.oracle.Oracle;
import id.rotasi.policy.Rule;
import id.rotasi.report.Cost;
import id.rotasi.report.Finding;
import id.rotasi.report.RosterReport;
import id.rotasi.report.RosterReport.Fairness.Spread;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What the report says about rosters of every mix of rules, against a count of the assignments. */
class EngineReportTest {

    private static final int SEEDS = Math.max(25, Checks.of("report-seeds", 600));

    private static final RosterEngine ENGINE = RosterEngine.create(EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withStepLimit(400)
            .withThreads(2));

    @Test
    void every_figure_of_the_report_can_be_counted_from_the_roster() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var roster = ENGINE.solve(RandomProblems.withoutFacts(RandomProblems.medium(seed)));
            try {
                var oracle = Oracle.of(roster.problem());
                checkCosts(roster, oracle);
                checkFindings(roster.report());
                checkFairness(roster, oracle);
            } catch (AssertionError e) {
                throw new AssertionError("seed %d: %s".formatted(seed, e.getMessage()), e);
            }
        }
    }

    private static void checkCosts(Roster roster, Oracle oracle) {
        var report = roster.report();
        var sheet = oracle.sheet(roster.assignments());
        assertThat(report.score()).as("score").isEqualTo(oracle.cost(sheet));
        assertThat(report.bound().isPresent() || hasGreatHardWeight(roster))
                .as("bound is there")
                .isTrue();
        report.bound().ifPresent(bound -> assertThat(bound).as("bound").isLessThanOrEqualTo(report.score()));
        var costs = oracle.costs(sheet);
        assertThat(report.rules()).as("rules").hasSize(costs.size()).allSatisfy(rule -> assertThat(
                        Cost.of(rule.hard(), rule.soft()))
                .isEqualTo(costs.get(rule.id())));
        assertThat(report.freeCells())
                .as("free cells")
                .isEqualTo(oracle.freeCells().size());
        assertThat(report.asns()).as("asns").isEqualTo(roster.problem().asns().size());
        assertThat(report.cells()).as("cells").isEqualTo((int) roster.assignments().stream()
                .filter(row -> row.mode() != WorkMode.ABSENT)
                .count());
    }

    /** Only the greatest weights may be too much for the network, which folds hard and soft costs into one number. */
    private static boolean hasGreatHardWeight(Roster roster) {
        return roster.problem().policy().rules().stream()
                .map(Rule::enforcement)
                .anyMatch(how -> how.hard() && how.weight() == 1_000_000);
    }

    private static void checkFindings(RosterReport report) {
        assertThat(report.findings())
                .as("findings")
                .extracting(Finding::cost)
                .doesNotContain(Cost.ZERO)
                .isSortedAccordingTo(Comparator.reverseOrder());
        for (var rule : report.rules()) {
            var own = report.findings().stream()
                    .filter(finding -> finding.rule().equals(rule.id()))
                    .toList();
            var hard = own.stream().filter(finding -> finding.cost().hard() > 0).toList();
            var sum = own.stream().map(Finding::cost).reduce(Cost.ZERO, Cost::plus);
            assertThat(own.size() - hard.size())
                    .as("soft findings listed")
                    .isEqualTo(Math.min(RosterReport.SOFT_FINDINGS, rule.findings() - hard.size()));
            assertThat(sum.hard()).as("hard findings of %s", rule.id()).isEqualTo(rule.hard());
            if (rule.findings() == own.size()) {
                assertThat(sum.soft()).as("soft findings of %s", rule.id()).isEqualTo(rule.soft());
            }
        }
    }

    private static void checkFairness(Roster roster, Oracle oracle) {
        var fairness = roster.report().fairness();
        var people = oracle.mayBeHome();
        assertThat(fairness.people()).as("people").isEqualTo(people.size());
        assertThat(fairness.wfhDays()).as("days").isEqualTo(spread(roster, people, row -> true));
        assertThat(fairness.mondays())
                .as("Mondays")
                .isEqualTo(spread(roster, people, row -> row.date().getDayOfWeek() == DayOfWeek.MONDAY));
        assertThat(fairness.fridays())
                .as("Fridays")
                .isEqualTo(spread(roster, people, row -> row.date().getDayOfWeek() == DayOfWeek.FRIDAY));
    }

    private static Spread spread(Roster roster, List<String> people, Predicate<Assignment> days) {
        var counts = people.stream()
                .mapToInt(asn -> (int) roster.assignments().stream()
                        .filter(row -> row.asn().equals(asn) && row.mode() == WorkMode.WFH && days.test(row))
                        .count())
                .toArray();
        int min = Integer.MAX_VALUE;
        int max = 0;
        double sum = 0;
        for (int count : counts) {
            min = Math.min(min, count);
            max = Math.max(max, count);
            sum += count;
        }
        return counts.length == 0 ? new Spread(0, 0, 0) : new Spread(min, sum / counts.length, max);
    }
}
