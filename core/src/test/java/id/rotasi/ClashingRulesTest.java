package id.rotasi;

import static id.rotasi.fixture.Dinas.FRIDAY;
import static id.rotasi.fixture.Dinas.MONDAY;
import static id.rotasi.fixture.Dinas.THURSDAY;
import static id.rotasi.fixture.Dinas.eligible;
import static id.rotasi.fixture.Dinas.solve;
import static id.rotasi.fixture.Dinas.under;
import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.Site;
import id.rotasi.domain.Unit;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.Share;
import id.rotasi.policy.Subject;
import id.rotasi.policy.rule.EligibilityRespected;
import id.rotasi.policy.rule.FixedWfhWeekday;
import id.rotasi.policy.rule.LeadersOnSite;
import id.rotasi.policy.rule.PersonBalance;
import id.rotasi.policy.rule.PublishedRosterKept;
import id.rotasi.policy.rule.SiteCapacity;
import id.rotasi.policy.rule.UnitOnSiteDates;
import id.rotasi.report.Cost;
import id.rotasi.report.Finding;
import id.rotasi.report.RosterStatus;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where two hard rules cannot both be kept, the later one is reported, and nothing gives way silently. */
class ClashingRulesTest {

    private static final List<Unit.OnSiteDate> ASSEMBLY = List.of(new Unit.OnSiteDate("dinas", THURSDAY, "apel"));

    private static WorkMode mode(Roster roster, String asn, LocalDate date) {
        return roster.of(asn, date).orElseThrow().mode();
    }

    private static void assertBroken(Roster roster, String rule, int findings) {
        assertThat(roster.status()).isEqualTo(RosterStatus.INFEASIBLE);
        assertThat(roster.report().score().hard()).isEqualTo(findings);
        assertThat(roster.report().bound()).contains(roster.report().score());
        assertThat(roster.report().findings())
                .hasSize(findings)
                .extracting(Finding::rule)
                .containsOnly(rule);
    }

    @Test
    void an_on_site_date_on_the_fixed_weekday_is_a_violation_of_the_rule_that_comes_later() {
        var roster = solve(under(FixedWfhWeekday.hard(DayOfWeek.THURSDAY), UnitOnSiteDates.hard())
                .asns(eligible("a").build(), eligible("b").build())
                .onSiteDates(ASSEMBLY));
        assertBroken(roster, UnitOnSiteDates.TYPE, 2);
        assertThat(roster.report().findings())
                .extracting(Finding::subject)
                .containsExactlyInAnyOrder(
                        new Subject.OfAsn("a", THURSDAY, THURSDAY), new Subject.OfAsn("b", THURSDAY, THURSDAY));
        assertThat(mode(roster, "a", THURSDAY)).isEqualTo(WorkMode.WFH);
        assertThat(roster.of("a", THURSDAY).orElseThrow().reason()).contains(FixedWfhWeekday.TYPE);
    }

    @Test
    void a_fixed_weekday_leaves_an_earlier_on_site_date_alone() {
        var roster = solve(under(UnitOnSiteDates.hard(), FixedWfhWeekday.hard(DayOfWeek.THURSDAY))
                .asns(eligible("a").build())
                .onSiteDates(ASSEMBLY));
        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
        assertThat(roster.atHome(THURSDAY)).isEmpty();
        assertThat(roster.of("a", THURSDAY).orElseThrow().reason()).contains(UnitOnSiteDates.TYPE);
        assertThat(roster.of("a", MONDAY).orElseThrow().reason()).contains(FixedWfhWeekday.TYPE);
    }

    @Test
    void a_settled_day_at_home_of_somebody_no_longer_eligible_stays_and_is_inherited() {
        var published = new PublishedRoster(
                "1",
                Optional.of(MONDAY),
                List.of(
                        new PublishedRoster.Day("a", MONDAY, WorkMode.WFH),
                        new PublishedRoster.Day("a", FRIDAY, WorkMode.WFH)));
        var roster = solve(under(EligibilityRespected.hard(), PublishedRosterKept.soft(9))
                .asns(eligible("a")
                        .eligibility(Eligibility.notBecause(IneligibilityReason.NO_DEVICE))
                        .build())
                .published(published));
        assertThat(mode(roster, "a", MONDAY)).isEqualTo(WorkMode.WFH);
        assertThat(mode(roster, "a", FRIDAY)).isEqualTo(WorkMode.WFO);
        assertThat(roster.report().score()).isEqualTo(Cost.of(0, 9));
        assertThat(roster.report().inherited()).isEqualTo(Cost.of(1, 0));
        assertThat(roster.report().findings()).extracting(Finding::rule).containsOnly(PublishedRosterKept.TYPE);
        assertThat(roster.of("a", MONDAY).orElseThrow().reason()).isEmpty();
    }

    @Test
    void leaders_who_must_come_to_a_room_without_seats_are_a_violation_of_the_room() {
        var leader = eligible("a").position(id.rotasi.domain.PositionKind.JPT).site("room");
        var roster = solve(under(LeadersOnSite.hard(), SiteCapacity.hard())
                .sites(List.of(Site.of("room", "Ruang", 0)))
                .asns(leader.build(), eligible("b").build()));
        assertBroken(roster, SiteCapacity.TYPE, 5);
        assertThat(roster.report().findings())
                .extracting(Finding::subject)
                .contains(new Subject.OfSite("room", MONDAY));
    }

    @Test
    void a_soft_rule_gives_way_to_a_hard_one_whatever_its_weight() {
        var fixed = new FixedWfhWeekday(RuleHeader.soft("thursday", 1_000_000), Set.of(DayOfWeek.THURSDAY));
        var roster = solve(
                under(fixed, UnitOnSiteDates.hard()).asns(eligible("a").build()).onSiteDates(ASSEMBLY));
        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
        assertThat(roster.report().score().soft()).isEqualTo(1_000_000);
        assertThat(roster.report().findings()).extracting(Finding::rule).containsExactly("thursday");
    }

    @Test
    void a_policy_silent_about_eligibility_sends_nobody_home_who_is_not_eligible() {
        var roster = solve(under(
                        FixedWfhWeekday.hard(DayOfWeek.THURSDAY), PersonBalance.soft(1_000, Share.percent(100)))
                .asns(
                        eligible("a").build(),
                        eligible("b").eligibility(Eligibility.notAssessed()).build()));
        assertThat(roster.atHome(THURSDAY).map(Assignment::asn)).containsExactly("a");
        assertThat(roster.assignments())
                .filteredOn(assignment -> assignment.asn().equals("b"))
                .allSatisfy(assignment -> {
                    assertThat(assignment.mode()).isEqualTo(WorkMode.WFO);
                    assertThat(assignment.reason()).contains(EligibilityRespected.TYPE);
                });
        assertThat(roster.report().rules().get(0).id()).isEqualTo(EligibilityRespected.TYPE);
    }

    @Test
    void nobody_who_is_not_eligible_is_at_home_under_any_policy_without_that_rule() {
        var engine =
                RosterEngine.create(EngineOptions.defaults().withStepLimit(300).withTimeLimit(Duration.ofMinutes(5)));
        int sentHome = 0;
        for (long seed = 0; seed < 60; seed++) {
            var problem = RandomProblems.withoutFacts(RandomProblems.medium(seed));
            if (problem.policy().rules().stream().anyMatch(EligibilityRespected.class::isInstance)) {
                continue;
            }
            var people = problem.asns().stream().collect(Collectors.toMap(Asn::id, asn -> asn));
            var home = engine.solve(problem).assignments().stream()
                    .filter(assignment -> assignment.mode() == WorkMode.WFH)
                    .toList();
            sentHome += home.size();
            assertThat(home).as("seed %d", seed).allMatch(assignment -> people.get(assignment.asn())
                    .at(assignment.date())
                    .eligibility()
                    .isEligible());
        }
        assertThat(sentHome).isPositive();
    }

    @Test
    void a_soft_rule_about_eligibility_is_the_hosts_own_decision() {
        var asn = eligible("a").eligibility(Eligibility.notAssessed()).build();
        var lenient = new EligibilityRespected(RuleHeader.soft("lenient", 1).with(Enforcement.soft(1)));
        var roster = solve(
                under(lenient, PersonBalance.soft(1_000, Share.percent(100))).asns(asn));
        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
        assertThat(roster.report().score().soft()).isEqualTo(5);
    }
}
