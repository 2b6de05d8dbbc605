package id.rotasi.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.Scope;
import id.rotasi.policy.Share;
import id.rotasi.policy.rule.AlternateWeeks.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two teams that are at home in turn, a week each. */
class AlternateWeeksTest {

    private static final LocalDate FIRST_MONDAY = LocalDate.of(2025, 11, 3);

    private static AlternateWeeks weeks(String team, Week week) {
        var scope = new Scope(Set.of(team), Set.of(), Set.of());
        return new AlternateWeeks(RuleHeader.hard("weeks-of-" + team).with(scope), week, FIRST_MONDAY);
    }

    private static Roster solve(LocalDate from, LocalDate to) {
        var policy = RosterPolicy.of(
                "two-weeks",
                EligibilityRespected.hard(),
                weeks("a", Week.A),
                weeks("b", Week.B),
                PersonBalance.soft(100, Share.HALF));
        try (var engine = RosterEngine.create(EngineOptions.defaults().withThreads(1))) {
            return engine.solve(RosterProblem.builder(from, to, policy)
                    .units(
                            Unit.root("office", "Dinas Contoh", UnitLevel.AGENCY),
                            Unit.under("office", "a", "Tim A", UnitLevel.TEAM),
                            Unit.under("office", "b", "Tim B", UnitLevel.TEAM))
                    .asns(Stream.of("a1", "a2", "a3", "b1", "b2", "b3")
                            .map(id -> Asn.builder(id, id, id.substring(0, 1))
                                    .eligible()
                                    .build())
                            .toList())
                    .build());
        }
    }

    private static List<LocalDate> atHome(Roster roster, String asn) {
        return roster.of(asn).stream()
                .filter(day -> day.mode() == WorkMode.WFH)
                .map(Assignment::date)
                .toList();
    }

    @Test
    void two_teams_are_at_home_in_turn_for_a_week_each_and_a_half_of_their_days() {
        var roster = solve(FIRST_MONDAY, FIRST_MONDAY.plusWeeks(4).minusDays(1));
        assertThat(roster.report().score().hard()).isZero();
        assertThat(atHome(roster, "a1")).hasSize(10).allMatch(date -> weekOf(date) % 2 == 0);
        assertThat(atHome(roster, "b1")).hasSize(10).allMatch(date -> weekOf(date) % 2 == 1);
    }

    @Test
    void weeks_alternate_over_the_turn_of_a_year_with_53_weeks_and_over_holidays() {
        var roster = solve(LocalDate.of(2026, 12, 14), LocalDate.of(2027, 1, 15));
        assertThat(atHome(roster, "a1")).isNotEmpty().allMatch(date -> weekOf(date) % 2 == 0);
        assertThat(atHome(roster, "b1")).isNotEmpty().allMatch(date -> weekOf(date) % 2 == 1);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-03, true", "2025-11-09, true", "2025-11-10, false", "2025-11-02, false", "2025-10-20, true"})
    void weeks_before_and_after_the_anchor_alternate(LocalDate date, boolean isWeekA) {
        assertThat(weeks("a", Week.A).allows(date)).isEqualTo(isWeekA);
        assertThat(weeks("a", Week.B).allows(date)).isEqualTo(!isWeekA);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-03", "2025-11-05", "2025-11-09", "2025-11-17"})
    void any_day_of_a_week_a_names_it(LocalDate anchor) {
        var rule = new AlternateWeeks(RuleHeader.hard("it"), Week.A, anchor);
        assertThat(rule.allows(FIRST_MONDAY)).isTrue();
        assertThat(rule.allows(FIRST_MONDAY.plusWeeks(1))).isFalse();
    }

    private static long weekOf(LocalDate date) {
        return Math.floorDiv(date.toEpochDay() - FIRST_MONDAY.toEpochDay(), 7);
    }
}
