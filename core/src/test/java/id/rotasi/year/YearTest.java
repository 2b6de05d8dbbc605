package id.rotasi.year;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.ConsecutiveWfh;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.report.RosterStatus;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What happens to a roster after the first one. */
class YearTest {

    private static final RosterEngine ENGINE = RosterEngine.create(EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withStepLimit(2_000)
            .withThreads(1));

    @Test
    void settled_days_keep_mode_and_post_when_somebody_falls_ill() {
        var problem = SmallOffice.december().build();
        var first = ENGINE.solve(problem);
        var ill = new Absence("p3", AbsenceKind.LEAVE, SmallOffice.december(15), SmallOffice.december(18));

        var second = ENGINE.solve(problem.toBuilder()
                .absences(ill)
                .published(SmallOffice.published(first, SmallOffice.december(12)))
                .build());

        assertThat(second.status()).isEqualTo(RosterStatus.OPTIMAL);
        assertThat(SmallOffice.through(second, SmallOffice.december(12)))
                .isEqualTo(SmallOffice.through(first, SmallOffice.december(12)));
        var changes = second.report().changes().orElseThrow();
        assertThat(changes.days()).isEqualTo(changes.leastDays()).isLessThanOrEqualTo(2);
        assertThat(changes.posts()).isEqualTo(changes.leastPosts());
    }

    @Test
    void settling_everything_changes_nothing_and_moves_the_whole_cost_to_what_is_inherited() {
        var problem = SmallOffice.december().build();
        var first = ENGINE.solve(problem);

        var second = ENGINE.solve(problem.toBuilder()
                .published(SmallOffice.published(first, SmallOffice.december(31)))
                .build());

        assertThat(SmallOffice.through(second, SmallOffice.december(31)))
                .isEqualTo(SmallOffice.through(first, SmallOffice.december(31)));
        assertThat(second.report().findings()).isEmpty();
        assertThat(second.report().score().isZero()).isTrue();
        assertThat(second.report().inherited()).isEqualTo(first.report().score());
    }

    @Test
    void publishing_without_settling_changes_nothing() {
        var problem = SmallOffice.december().build();
        var first = ENGINE.solve(problem);

        var second = ENGINE.solve(
                problem.toBuilder().published(SmallOffice.published(first)).build());

        assertThat(second.status()).isEqualTo(RosterStatus.OPTIMAL);
        assertThat(second.assignments()).isEqualTo(first.assignments());
        assertThat(second.report().score()).isEqualTo(first.report().score());
        assertThat(second.report().changes().orElseThrow().days()).isZero();
    }

    @Test
    void a_day_at_home_that_is_settled_stays_when_the_person_is_not_eligible_any_more() {
        var problem = SmallOffice.december().build();
        var first = ENGINE.solve(problem);
        var home =
                first.atHome(SmallOffice.december(1)).findFirst().orElseThrow().asn();
        var asns = problem.asns().stream()
                .map(asn -> asn.id().equals(home)
                        ? asn.toBuilder()
                                .eligibility(Eligibility.notBecause(IneligibilityReason.DISCIPLINE))
                                .build()
                        : asn)
                .toList();

        var second = ENGINE.solve(problem.toBuilder()
                .replaceAsns(asns)
                .published(SmallOffice.published(first, SmallOffice.december(8)))
                .build());

        assertThat(second.report().score().hard()).isZero();
        assertThat(second.of(home, SmallOffice.december(1)).orElseThrow().mode())
                .isEqualTo(WorkMode.WFH);
        assertThat(SmallOffice.through(second, SmallOffice.december(8)))
                .isEqualTo(SmallOffice.through(first, SmallOffice.december(8)));
    }

    @Test
    void a_weekly_cap_and_windows_reach_over_the_edge_of_the_month() {
        var from = LocalDate.of(2025, 10, 1);
        var history = new ArrayList<PublishedRoster.Day>();
        for (var day : List.of(29, 30)) {
            history.add(new PublishedRoster.Day("p1", LocalDate.of(2025, 9, day), WorkMode.WFH));
        }
        for (var cap : List.of(WeeklyWfhCap.hard(2), ConsecutiveWfh.hard(2))) {
            var roster = ENGINE.solve(RosterProblem.builder(
                            from,
                            LocalDate.of(2025, 10, 31),
                            Presets.rotation5050().with(cap))
                    .units(Unit.root("unit", "Unit", UnitLevel.AGENCY))
                    .asns(SmallOffice.person(1))
                    .history(history)
                    .build());
            assertThat(roster.report().score().hard()).isZero();
            int most = cap instanceof WeeklyWfhCap ? 3 : 1;
            for (int day = 1; day <= most; day++) {
                assertThat(roster.of("p1", from.withDayOfMonth(day))
                                .orElseThrow()
                                .mode())
                        .isEqualTo(WorkMode.WFO);
            }
        }
    }

    @Test
    void a_duty_day_that_was_not_published_is_not_decided_once_it_is_settled() {
        var problem = SmallOffice.december().build();
        var first = ENGINE.solve(problem);
        var days = first.assignments().stream()
                .filter(day -> !day.asn().equals("p8"))
                .map(PublishedRoster.Day::of)
                .toList();

        var second = ENGINE.solve(problem.toBuilder()
                .published(new PublishedRoster("v1", Optional.of(SmallOffice.december(12)), days))
                .build());

        assertThat(second.of("p8")).allMatch(day -> day.date().isAfter(SmallOffice.december(12)));
        assertThat(second.of("p8")).isNotEmpty();
    }

    @Test
    void it_is_said_where_a_settled_day_goes_before_other_data_and_where_nothing_is_settled() {
        var problem = SmallOffice.of(3, 1).build();
        var days = ENGINE.solve(problem).assignments().stream()
                .filter(day -> !day.asn().equals("p3") || !day.date().equals(SmallOffice.december(2)))
                .map(PublishedRoster.Day::of)
                .toList();

        var second = problem.toBuilder()
                .absences(new Absence("p2", AbsenceKind.LEAVE, SmallOffice.december(2), SmallOffice.december(20)))
                .published(new PublishedRoster("v1", Optional.of(SmallOffice.december(3)), days))
                .build();

        assertThat(second.notices())
                .extracting(RosterProblem.InputNotice::code)
                .containsExactlyInAnyOrder("settled-during-absence", "settled-not-published");
        assertThat(ENGINE.solve(second)
                        .of("p2", SmallOffice.december(2))
                        .orElseThrow()
                        .mode())
                .isNotEqualTo(WorkMode.ABSENT);
        assertThat(ENGINE.solve(second)
                        .of("p2", SmallOffice.december(4))
                        .orElseThrow()
                        .mode())
                .isEqualTo(WorkMode.ABSENT);
        assertThat(ENGINE.solve(second).of("p3", SmallOffice.december(2))).isEmpty();
    }
}
