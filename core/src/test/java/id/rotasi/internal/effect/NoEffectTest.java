package id.rotasi.internal.effect;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.calendar.CalendarOptions;
import id.rotasi.calendar.Holiday;
import id.rotasi.domain.Absence;
import id.rotasi.domain.Absence.Part;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Period;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Site;
import id.rotasi.domain.Substitutes;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.HouseRule;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.Scope;
import id.rotasi.policy.Share;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.ConsecutiveWfh;
import id.rotasi.policy.rule.FixedWfhWeekday;
import id.rotasi.policy.rule.PersonBalance;
import id.rotasi.policy.rule.WeekdayFairness;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.policy.rule.WfhDayCap;
import id.rotasi.policy.rule.WfhOnlyOn;
import id.rotasi.report.words.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From Monday, 22 to Sunday, 28 December 2025: Christmas is a Thursday, the Friday after it collective leave. */
class NoEffectTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 22);
    private static final LocalDate CHRISTMAS = LocalDate.of(2025, 12, 25);
    private static final LocalDate SATURDAY = LocalDate.of(2025, 12, 27);

    private final RosterProblem.Builder problem = RosterProblem.builder(
                    MONDAY, MONDAY.plusDays(6), Presets.rotation5050())
            .units(Unit.root("bkd", "Dinas Contoh", UnitLevel.AGENCY))
            .asns(
                    Asn.builder("p1", "Pegawai A", "bkd").eligible().build(),
                    Asn.builder("p2", "Pegawai B", "bkd").eligible().build());

    private List<String> notices() {
        return problem.build().notices().stream()
                .map(notice -> notice.path() + " " + notice.code())
                .toList();
    }

    private void with(CalendarOptions calendar) {
        problem.calendar(calendar);
    }

    @Test
    void nothing_is_said_of_a_problem_in_which_everything_counts() {
        problem.absences(List.of(new Absence("p1", AbsenceKind.LEAVE, MONDAY, MONDAY)))
                .onSiteDates(List.of(new Unit.OnSiteDate("bkd", MONDAY, "Apel")))
                .substitutes(List.of(new Substitutes("p1", "p2")));
        assertThat(notices()).isEmpty();
    }

    @Test
    void leave_on_days_off_and_leave_within_other_leave_is_named() {
        problem.absences(List.of(
                new Absence("p1", AbsenceKind.LEAVE, SATURDAY, SATURDAY.plusDays(1)),
                new Absence("p1", AbsenceKind.LEAVE, MONDAY, MONDAY),
                new Absence("p1", AbsenceKind.LEAVE, MONDAY.minusDays(3), MONDAY),
                new Absence("p2", AbsenceKind.LEAVE, CHRISTMAS, CHRISTMAS.plusDays(1))));
        assertThat(notices())
                .containsExactly(
                        "$.absences[0] absence-without-working-day",
                        "$.absences[2] absence-covered",
                        "$.absences[3] absence-without-working-day");
    }

    @Test
    void half_a_day_of_leave_is_named_if_it_is_given_twice_or_the_whole_day_is_leave_and_covers_no_whole_day() {
        problem.absences(List.of(
                new Absence("p1", AbsenceKind.LEAVE, MONDAY, MONDAY, Part.MORNING),
                new Absence("p1", AbsenceKind.LEAVE, MONDAY, MONDAY, Part.MORNING),
                new Absence("p2", AbsenceKind.LEAVE, MONDAY, MONDAY, Part.AFTERNOON),
                new Absence("p2", AbsenceKind.LEAVE, MONDAY, MONDAY)));
        assertThat(notices()).containsExactly("$.absences[1] absence-covered", "$.absences[2] absence-covered");
    }

    @Test
    void dates_on_site_on_days_off_in_empty_units_and_given_twice_are_named() {
        problem.units(Unit.under("bkd", "kosong", "Seksi Kosong", UnitLevel.SECTION))
                .onSiteDates(List.of(
                        new Unit.OnSiteDate("bkd", CHRISTMAS, "Apel Natal"),
                        new Unit.OnSiteDate("bkd", MONDAY, "Apel"),
                        new Unit.OnSiteDate("bkd", MONDAY, "Upacara"),
                        new Unit.OnSiteDate("kosong", MONDAY, "Apel")));
        assertThat(notices())
                .containsExactly(
                        "$.units[1] unit-without-people",
                        "$.onSiteDates[0] on-site-date-without-people",
                        "$.onSiteDates[2] on-site-date-twice",
                        "$.onSiteDates[3] on-site-date-without-people");
    }

    @Test
    void substitutes_who_never_work_on_the_same_day_are_named() {
        problem.substitutes(List.of(new Substitutes("p1", "p2")))
                .absences(List.of(
                        new Absence("p1", AbsenceKind.LEAVE, MONDAY, MONDAY),
                        new Absence("p2", AbsenceKind.LEAVE, MONDAY.plusDays(1), MONDAY.plusDays(2))));
        assertThat(notices()).containsExactly("$.substitutes[0] substitutes-never-together");
    }

    @Test
    void a_counter_that_never_opens_a_room_for_nobody_and_an_unasked_qualification_are_named() {
        problem.counters(
                        ServiceCounter.of("l1", "Loket 1", "bkd", 0).requiring("e-KTP"),
                        ServiceCounter.of("l2", "Loket Minggu", "bkd", 1).openOn(Set.of(DayOfWeek.SUNDAY)))
                .sites(List.of(
                        Site.of("g", "Gedung", 9), Site.inside("g", "r1", "Ruang 1", 4), Site.of("h", "Hall", 3)))
                .asns(
                        Asn.builder("p3", "C", "bkd")
                                .site("r1")
                                .qualifications(Set.of("e-KTP", "KIA"))
                                .build(),
                        Asn.builder("p4", "D", "bkd")
                                .qualifications(Set.of("KIA"))
                                .build());
        assertThat(notices())
                .containsExactly(
                        "$.counters[1].openOn counter-never-opens",
                        "$.sites[2] site-without-people",
                        "$.asns[2].qualifications qualification-not-asked");
        assertThat(problem.build().notices().get(2).message(Locale.ENGLISH)).endsWith("(1 more row of the same.)");
    }

    @Test
    void a_makeup_day_that_nobody_works_and_days_off_that_change_nothing_are_named() {
        with(CalendarOptions.indonesian()
                .withRemoved(Set.of(SATURDAY, MONDAY, MONDAY.minusDays(9)))
                .withAdded(List.of(
                        new Holiday(MONDAY.plusDays(1), "Libur daerah", Holiday.Type.PUBLIC_HOLIDAY, ""),
                        new Holiday(CHRISTMAS, "Natal", Holiday.Type.PUBLIC_HOLIDAY, ""),
                        new Holiday(SATURDAY.plusDays(1), "Minggu", Holiday.Type.PUBLIC_HOLIDAY, ""))));
        assertThat(notices())
                .containsExactly(
                        "$.calendar.added[1] day-off-added-as-before",
                        "$.calendar.added[2] day-off-added-on-weekend",
                        "$.calendar.removed day-off-outside-period",
                        "$.calendar.removed day-off-removed-as-before",
                        "$.calendar.removed day-off-removed-on-weekend");
    }

    @Test
    void published_days_off_and_a_freeze_of_nothing_are_named() {
        problem.published(new PublishedRoster(
                "v1",
                Optional.of(MONDAY),
                List.of(
                        new PublishedRoster.Day("p1", SATURDAY, WorkMode.WFH),
                        new PublishedRoster.Day("p1", CHRISTMAS, WorkMode.WFO),
                        new PublishedRoster.Day("p2", MONDAY.plusDays(1), WorkMode.WFH))));
        assertThat(notices())
                .containsExactly(
                        "$.published.frozenThrough nothing-frozen", "$.published.days[0] published-on-day-off");
    }

    @Test
    void past_days_on_days_off_and_during_leave_are_named_once_for_each_person_and_leave_is_not() {
        var sunday = MONDAY.minusDays(1);
        problem.absences(List.of(new Absence("p2", AbsenceKind.LEAVE, MONDAY.minusDays(5), MONDAY)))
                .history(List.of(
                        new PublishedRoster.Day("p1", sunday, WorkMode.WFH),
                        new PublishedRoster.Day("p1", sunday.minusDays(1), WorkMode.WFO, Optional.of(Post.OFFICE)),
                        new PublishedRoster.Day("p1", sunday.minusDays(2), WorkMode.WFO),
                        new PublishedRoster.Day("p2", sunday, WorkMode.ABSENT),
                        new PublishedRoster.Day("p2", sunday.minusDays(2), WorkMode.WFH),
                        new PublishedRoster.Day("p2", sunday.minusDays(3), WorkMode.ABSENT),
                        new PublishedRoster.Day("p2", sunday.minusDays(6), WorkMode.WFH)));
        assertThat(notices())
                .containsExactly("$.history.days[0] history-on-day-off", "$.history.days[4] history-on-absence");
        assertThat(problem.build().notices().get(0).message(Locale.ENGLISH))
                .contains("Sunday, 21 December 2025 was no working day of 'p1'", "1 more row");
        assertThat(problem.build().notices().get(1).message(Messages.INDONESIAN))
                .contains("'p2' bekerja pada Jumat, 19 Desember 2025 menurut riwayat");
    }

    @Test
    void a_history_that_begins_in_the_year_before_the_last_is_judged_by_the_days_off_of_that_year() {
        var newYear = LocalDate.of(2027, 1, 1);
        var eve = LocalDate.of(2025, 12, 31);
        var calendar = CalendarOptions.indonesian()
                .withAdded(List.of(new Holiday(eve, "Libur daerah", Holiday.Type.PUBLIC_HOLIDAY, "")));
        var asn = Asn.builder("p1", "Pegawai A", "bkd").eligible().build();
        var later = RosterProblem.builder(newYear, newYear.plusDays(9), Presets.rotation5050())
                .units(Unit.root("bkd", "Dinas Contoh", UnitLevel.AGENCY))
                .asns(asn)
                .calendar(calendar)
                .history(List.of(new PublishedRoster.Day("p1", eve, WorkMode.WFH)))
                .build();
        assertThat(later.notices()).extracting(InputNotice::code).contains("history-on-day-off");
        assertThat(later.toBuilder()
                        .calendar(calendar.withAdded(List.of()))
                        .build()
                        .notices())
                .extracting(InputNotice::code)
                .doesNotContain("history-on-day-off");
    }

    @Test
    void past_days_are_said_to_have_no_effect_unless_a_rule_counts_weeks_windows_or_turns() {
        problem.history(List.of(
                new PublishedRoster.Day("p1", MONDAY.minusDays(3), WorkMode.WFH),
                new PublishedRoster.Day("p2", MONDAY.minusDays(3), WorkMode.WFH)));
        problem.policy(RosterPolicy.of("own", WfhDayCap.hard(Share.HALF)));
        assertThat(notices()).containsExactly("$.history.days[0] no-rule");
        assertThat(problem.build().notices().get(0).arguments()).containsEntry("n", 2);
        for (var rule : List.<Rule>of(
                WeeklyWfhCap.hard(2),
                ConsecutiveWfh.hard(2),
                PersonBalance.soft(1, Share.HALF),
                WeekdayFairness.soft(1, Share.HALF))) {
            problem.policy(RosterPolicy.of("own", rule));
            assertThat(notices()).as(rule.id()).isEmpty();
        }
        problem.policy(RosterPolicy.of(
                "own", new HouseRule("house", Enforcement.HARD, Scope.EVERYBODY, HouseRule.Kind.OFFICE_SEATS, 9)));
        assertThat(notices()).isEmpty();
    }

    @Test
    void rules_about_nobody_weekdays_that_nobody_works_and_limits_that_forbid_nothing_are_named() {
        var nobody = Scope.ofFunctions(JobFunction.HEALTH);
        problem.policy(RosterPolicy.of(
                "own",
                new FixedWfhWeekday(RuleHeader.soft("sabtu", 5).with(nobody), Set.of(DayOfWeek.SATURDAY)),
                new FixedWfhWeekday(RuleHeader.soft("selasa", 5), Set.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY)),
                new WeeklyWfhCap(RuleHeader.hard("tujuh"), 7),
                WfhDayCap.hard(Share.percent(100))));
        assertThat(notices())
                .containsExactly(
                        "$.policy.rules[0].scope rule-about-nobody",
                        "$.policy.rules[1].weekdays rule-weekday-not-worked",
                        "$.policy.rules[2] rule-never-binds",
                        "$.policy.rules[3] rule-never-binds");
    }

    @Test
    void windows_that_together_leave_no_day_at_home_are_named_once_for_their_people() {
        problem.policy(RosterPolicy.of(
                "own",
                new WfhOnlyOn(
                        RuleHeader.hard("a"), Set.of(DayOfWeek.values()), Optional.of(new Period(MONDAY, MONDAY))),
                new WfhOnlyOn(
                        RuleHeader.hard("b"),
                        Set.of(DayOfWeek.values()),
                        Optional.of(new Period(MONDAY.plusDays(1), SATURDAY)))));
        assertThat(notices()).containsExactly("$.policy.rules[1] windows-leave-no-day");
        assertThat(problem.build().notices().get(0).arguments())
                .containsEntry("rules", List.of("a", "b"))
                .containsEntry("n", 2);
    }

    @Test
    void that_nobody_may_work_from_home_is_said_unless_that_is_the_policy() {
        var everybody = problem.build();
        var nobody = everybody.withAsns(List.of(Asn.builder("p1", "A", "bkd").build()));
        assertThat(nobody.notices()).extracting(InputNotice::code).containsExactly(InputNotice.NOBODY_MAY);
        assertThat(nobody.withPolicy(Presets.allWfo()).notices()).isEmpty();
    }

    @Test
    void what_no_rule_looks_at_is_named_once_a_list_but_not_beside_a_rule_of_the_hosts_own() {
        problem.substitutes(List.of(new Substitutes("p1", "p2")))
                .onSiteDates(List.of(new Unit.OnSiteDate("bkd", MONDAY, "")))
                .asns(Asn.builder("p3", "C", "bkd")
                        .carriedOver(9, 4)
                        .frontLine(true)
                        .placedOn(MONDAY)
                        .build())
                .policy(RosterPolicy.of("own", WfhDayCap.hard(Share.HALF)));
        assertThat(notices())
                .containsExactly(
                        "$.asns[2].frontLine no-rule",
                        "$.asns[2].carriedOver no-rule",
                        "$.asns[2].placedOn no-rule",
                        "$.onSiteDates no-rule",
                        "$.substitutes no-rule");
        problem.policy(RosterPolicy.of(
                "own",
                WfhDayCap.hard(Share.HALF),
                new HouseRule("house", Enforcement.HARD, Scope.EVERYBODY, HouseRule.Kind.OFFICE_SEATS, 9)));
        assertThat(notices()).isEmpty();
    }
}
