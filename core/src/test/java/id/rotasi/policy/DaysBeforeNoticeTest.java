package id.rotasi.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Period;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.ConsecutiveWfh;
import id.rotasi.policy.rule.MonthlyWfhCap;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.report.RosterReport.Notice;
import id.rotasi.report.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DaysBeforeNoticeTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 8);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 6, 10);
    private static final RosterPolicy WEEKLY = Presets.rotation5050().with(WeeklyWfhCap.hard(2));

    @Test
    void a_period_that_cuts_a_week_of_which_nothing_is_known_says_so_in_both_languages() {
        var notice = notice(problem(WEDNESDAY, WEEKLY)).orElseThrow();
        assertThat(notice.message(Locale.ENGLISH))
                .contains(
                        "weekly-wfh-cap",
                        "8 June 2026 to Tuesday, 9 June 2026",
                        "starts on Wednesday, 10 June 2026",
                        "history");
        assertThat(notice.message(Messages.INDONESIAN))
                .contains(
                        "weekly-wfh-cap",
                        "8 Juni 2026 sampai dengan Selasa, 9 Juni 2026",
                        "dimulai Rabu, 10 Juni 2026",
                        "riwayat");
    }

    @Test
    void nothing_is_said_where_a_period_begins_with_a_week() {
        assertThat(notice(problem(MONDAY, WEEKLY))).isEmpty();
    }

    @Test
    void nothing_is_said_where_the_days_are_given() {
        var worked = IntStream.range(0, 4)
                .mapToObj(person -> new PublishedRoster.Day("p" + person, MONDAY, WorkMode.WFO))
                .toList();
        assertThat(notice(problem(WEDNESDAY, WEEKLY).history(worked))).isEmpty();
    }

    @Test
    void days_of_an_earlier_week_tell_nothing_about_this_one() {
        var worked = List.of(new PublishedRoster.Day("p0", MONDAY.minusDays(3), WorkMode.WFO));
        assertThat(notice(problem(WEDNESDAY, WEEKLY).history(worked))).isPresent();
    }

    @Test
    void nothing_is_said_where_the_week_begins_with_a_holiday() {
        var secondDay = LocalDate.of(2026, 6, 2); // Monday, 1 June, is Pancasila Day
        assertThat(notice(problem(secondDay, WEEKLY))).isEmpty();
    }

    @Test
    void nothing_is_said_of_rules_that_hold_only_later_or_for_no_week() {
        var later = new WeeklyWfhCap(RuleHeader.hard(WeeklyWfhCap.TYPE).validIn(Period.Span.from(WEDNESDAY)), 2);
        assertThat(notice(problem(WEDNESDAY, Presets.rotation5050().with(later))))
                .isEmpty();
        assertThat(notice(problem(WEDNESDAY, Presets.rotation5050()))).isEmpty();
    }

    @Test
    void months_and_runs_are_cut_as_weeks_are_and_the_earliest_day_is_named() {
        var policy = Presets.rotation5050().with(MonthlyWfhCap.hard(10)).with(ConsecutiveWfh.hard(3));
        assertThat(notice(problem(WEDNESDAY, policy)).orElseThrow().arguments())
                .containsEntry("rules", List.of("monthly-wfh-cap", "consecutive-wfh"))
                .containsEntry("from", LocalDate.of(2026, 6, 1));
        assertThat(notice(problem(MONDAY, Presets.rotation5050().with(ConsecutiveWfh.hard(3))))
                        .orElseThrow()
                        .arguments())
                .containsEntry("from", LocalDate.of(2026, 6, 1))
                .containsEntry("to", LocalDate.of(2026, 6, 7));
    }

    @Test
    void a_long_run_looks_back_as_many_weeks_as_its_days_fill_and_a_limit_that_never_binds_not_at_all() {
        assertThat(notice(problem(MONDAY, Presets.rotation5050().with(ConsecutiveWfh.hard(10))))
                        .orElseThrow()
                        .arguments())
                .containsEntry("from", LocalDate.of(2026, 5, 25));
        assertThat(notice(problem(WEDNESDAY, Presets.rotation5050().with(WeeklyWfhCap.hard(7)))))
                .isEmpty();
    }

    private static RosterProblem.Builder problem(LocalDate from, RosterPolicy policy) {
        return RosterProblem.builder(from, LocalDate.of(2026, 6, 30), policy)
                .units(Unit.root("u", "Bappeda", UnitLevel.AGENCY))
                .asns(IntStream.range(0, 4)
                        .mapToObj(person -> Asn.builder("p" + person, "P" + person, "u")
                                .eligible()
                                .build())
                        .toList());
    }

    private static Optional<Notice> notice(RosterProblem.Builder problem) {
        try (var engine = RosterEngine.create(EngineOptions.defaults())) {
            return engine.solve(problem.build()).report().notices().stream()
                    .filter(notice -> notice.code().equals("days-before-unknown"))
                    .findFirst();
        }
    }
}
