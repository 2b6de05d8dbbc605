package id.rotasi;

import static id.rotasi.fixture.Dinas.FRIDAY;
import static id.rotasi.fixture.Dinas.MONDAY;
import static id.rotasi.fixture.Dinas.eligible;
import static id.rotasi.fixture.Dinas.solve;
import static id.rotasi.fixture.Dinas.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Post;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.report.FairnessRecord;
import id.rotasi.internal.report.RuleResultRecord;
import id.rotasi.oracle.Oracle;
import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Price;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.Share;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.policy.rule.FrontLinePresence;
import id.rotasi.policy.rule.PersonBalance;
import id.rotasi.policy.rule.WeekdayFairness;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.report.Cost;
import id.rotasi.report.RosterReport;
import id.rotasi.report.RosterReport.Fairness.Spread;
import id.rotasi.report.RosterStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Problems at the edges: nothing to decide, nobody there, the greatest weights. */
class EdgeCasesTest {

    private static final Spread NONE = new Spread(0, 0, 0);

    private static void assertSettled(Roster roster) {
        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
        assertThat(roster.report().score()).isEqualTo(Cost.ZERO);
        assertThat(roster.report().bound()).contains(Cost.ZERO);
        assertThat(roster.report().gap()).hasValue(0);
        assertThat(roster.report().stoppedBy()).isEqualTo(RosterReport.StopReason.BOUND);
    }

    private static RosterProblem.Builder preset() {
        return under().policy(Presets.rotation5050());
    }

    @Test
    void with_everybody_on_leave_the_roster_is_all_absent() {
        var roster = solve(preset().asns(eligible("a").build(), eligible("b").build())
                .absences(List.of(
                        new Absence("a", AbsenceKind.LEAVE, MONDAY, FRIDAY),
                        new Absence("b", AbsenceKind.STUDY, MONDAY.minusYears(1), FRIDAY.plusYears(1)))));
        assertSettled(roster);
        assertThat(roster.assignments()).hasSize(10).allSatisfy(row -> assertThat(row.mode())
                .isEqualTo(WorkMode.ABSENT));
        assertThat(roster.report().cells()).isZero();
        assertThat(roster.report().components()).isZero();
        assertThat(roster.report().fairness()).isEqualTo(new FairnessRecord(0, NONE, NONE, NONE));
    }

    @Test
    void a_front_line_with_everybody_on_leave_is_proven_impossible() {
        var presence = FrontLinePresence.hard(2, Share.percent(0));
        var problem = RosterProblem.builder(MONDAY, FRIDAY, RosterPolicy.of("front", presence))
                .units(Unit.root("dinas", "Dinas", UnitLevel.AGENCY).onTheFrontLine())
                .asns(eligible("a").build())
                .absences(List.of(new Absence("a", AbsenceKind.LEAVE, MONDAY, FRIDAY)));
        var report = solve(problem).report();
        assertThat(report.status()).isEqualTo(RosterStatus.INFEASIBLE);
        assertThat(report.score()).isEqualTo(Cost.of(10, 0));
        assertThat(report.bound()).contains(Cost.of(10, 0));
        assertThat(report.findings()).hasSize(5);
    }

    @Test
    void a_period_without_a_working_day_gives_an_empty_roster() {
        var saturday = LocalDate.of(2025, 12, 6);
        var roster = solve(RosterProblem.builder(saturday, saturday.plusDays(1), Presets.rotation5050())
                .units(Unit.root("dinas", "Dinas", UnitLevel.AGENCY))
                .counters(ServiceCounter.of("loket", "Loket", "dinas", 1))
                .asns(eligible("a").build()));
        assertSettled(roster);
        assertThat(roster.assignments()).isEmpty();
    }

    @Test
    void one_person_alone_stays_on_site_under_a_cap_of_half_rounded_down() {
        var roster = solve(preset().asns(eligible("a").build()));
        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
        assertThat(roster.assignments()).hasSize(5).allSatisfy(row -> assertThat(row.post())
                .contains(Post.OFFICE));
    }

    @Test
    void a_unit_without_people_is_no_trouble() {
        var roster = solve(preset().units(
                        Unit.under("dinas", "seksi", "Seksi", UnitLevel.SECTION).onTheFrontLine())
                .units(Unit.root("lain", "Dinas lain", UnitLevel.AGENCY))
                .asns(eligible("a").build(), eligible("b").build()));
        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
        assertThat(roster.assignments()).hasSize(10);
    }

    @Test
    void a_counter_for_which_nobody_is_qualified_costs_what_a_soft_rule_says() {
        var roster = solve(under(new CounterStaffing(RuleHeader.soft("counters", 7)))
                .counters(ServiceCounter.of("loket", "Loket", "dinas", 2).requiring("e-KTP"))
                .asns(eligible("a").build()));
        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
        assertThat(roster.report().score()).isEqualTo(Cost.of(0, 7 * 2 * 5));
        assertThat(roster.report().findings()).hasSize(5).allSatisfy(finding -> {
            assertThat(finding.count()).isZero();
            assertThat(finding.floor()).isEqualTo(2);
        });
    }

    @Test
    void without_rules_everybody_is_on_site_and_nothing_is_missing() {
        var roster = solve(under().asns(
                        eligible("a").build(),
                        Asn.builder("b", "Pegawai b", "dinas").build()));
        assertSettled(roster);
        assertThat(roster.assignments()).hasSize(10).allSatisfy(row -> assertThat(row.mode())
                .isEqualTo(WorkMode.WFO));
        assertThat(roster.report().rules()).containsExactly(new RuleResultRecord("eligibility", Cost.of(0, 0), 0));
        assertThat(roster.report().freeCells()).isEqualTo(5);
        assertThat(roster.report().components()).isZero();
    }

    @Test
    void the_greatest_weights_neither_overflow_nor_hide_the_bound() {
        var problem = heavy(1_000_000, Enforcement.HARD);
        var roster = solve(problem);
        var oracle = Oracle.of(roster.problem());
        assertThat(oracle.cost(oracle.sheet(roster.assignments())))
                .isEqualTo(roster.report().score());
        assertThat(roster.report().score().hard()).isZero();
        assertThat(roster.report().score().soft()).isPositive();
        assertThat(roster.report().bound()).isPresent();
        assertThat(roster.report().bound().get())
                .isLessThanOrEqualTo(roster.report().score());
    }

    @Test
    void the_greatest_weights_of_both_kinds_together_still_give_a_bound() {
        var roster = solve(heavy(1_000_000, new Enforcement(true, 1_000_000)));
        var oracle = Oracle.of(roster.problem());
        assertThat(oracle.cost(oracle.sheet(roster.assignments())))
                .isEqualTo(roster.report().score());
        assertThat(roster.status()).isNotEqualTo(RosterStatus.INFEASIBLE);
        assertThat(roster.report().bound()).hasValueSatisfying(bound -> assertThat(bound)
                .isLessThanOrEqualTo(roster.report().score()));
    }

    private static RosterProblem.Builder heavy(long soft, Enforcement hard) {
        var asns = IntStream.range(0, 40)
                .mapToObj(i -> eligible("asn-" + i).carriedOver(10_000, 10_000).build())
                .toList();
        return RosterProblem.builder(
                        MONDAY,
                        MONDAY.plusDays(27),
                        RosterPolicy.of(
                                "heavy",
                                PersonBalance.soft(soft, Share.percent(33)),
                                new WeekdayFairness(RuleHeader.soft("weekdays", soft), Share.HALF, 100),
                                new WeeklyWfhCap(RuleHeader.hard("weekly").with(hard), 2)))
                .units(Unit.root("dinas", "Dinas", UnitLevel.AGENCY))
                .asns(asns);
    }

    /** Counts the days at home of everybody. */
    private record Priced(String id, IntToLongFunction price) implements Rule {
        @Override
        public Enforcement enforcement() {
            return Enforcement.soft(1);
        }

        @Override
        public void tally(RuleContext context, Consumer<Tally> tallies) {
            var all = CellSet.of(context.people(scope()).stream()
                    .flatMapToInt(person -> person.cells().stream())
                    .toArray());
            tallies.accept(
                    new Tally(id, new Subject.OfScope(MONDAY), all, Counted.WFH, Price.of(price, enforcement())));
        }
    }

    @Test
    void a_host_rule_with_a_price_that_is_not_convex_is_refused_with_the_numbers() {
        var problem =
                under(new Priced("odd", n -> Math.min(n, 1))).asns(eligible("a").build());
        assertThatThrownBy(() -> solve(problem))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not convex");
    }

    @Test
    void a_host_rule_that_fails_fails_the_solve_and_not_the_engine() {
        var problem = under(new Priced("odd", n -> {
                    throw new UnsupportedOperationException("This rule always fails.");
                }))
                .asns(eligible("a").build());
        assertThatThrownBy(() -> solve(problem)).hasMessageContaining("This rule always fails.");
        assertSettled(solve(under().asns(eligible("a").build())));
    }

    /** A rule of the host's own that happens to have the id of a built-in one. */
    private record Namesake(String id) implements Rule {
        @Override
        public Enforcement enforcement() {
            return Enforcement.soft(3);
        }

        @Override
        public void restrict(RuleContext context, Restrictions restrictions) {
            for (var person : context.people(scope())) {
                person.cells().stream().forEach(cell -> restrictions.require(cell, Counted.ON_SITE, enforcement()));
            }
        }
    }

    @Test
    void a_host_rule_may_have_the_id_of_the_rule_that_is_added_for_eligibility() {
        var roster = solve(under(new Namesake("eligibility"), PersonBalance.soft(1_000, Share.percent(100)))
                .asns(
                        eligible("a").build(),
                        Asn.builder("b", "Pegawai b", "dinas").build()));
        var ids = new ArrayList<String>();
        roster.report().rules().forEach(rule -> ids.add(rule.id()));
        assertThat(ids).hasSize(3).doesNotHaveDuplicates();
        assertThat(roster.report().score().soft()).isEqualTo(3 * 5);
    }
}
