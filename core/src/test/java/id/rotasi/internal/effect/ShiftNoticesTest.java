package id.rotasi.internal.effect;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Period.Span;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.ServiceCounter.Hours;
import id.rotasi.domain.Unit;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.Scope;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.policy.rule.Preferences;
import id.rotasi.policy.rule.PublishedRosterKept;
import id.rotasi.policy.rule.ShiftRest;
import id.rotasi.policy.rule.ShiftRun;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.report.words.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said of shifts that can have no effect, or that nobody can work. Monday, 22 to Sunday, 28 December 2025. */
class ShiftNoticesTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 22);

    private final RosterProblem.Builder problem = RosterProblem.builder(
                    MONDAY,
                    MONDAY.plusDays(6),
                    RosterPolicy.of(
                            "own",
                            CounterStaffing.hard(),
                            ShiftRest.hard(11),
                            Preferences.soft(1),
                            PublishedRosterKept.soft(200),
                            WeeklyWfhCap.hard(2)))
            .units(
                    Unit.root("dinas", "Dinas", UnitLevel.AGENCY),
                    Unit.builder("posko", "Posko", UnitLevel.SECTION)
                            .parent("dinas")
                            .workingWeek(WorkingWeek.SHIFTS)
                            .build())
            .asns(
                    Asn.builder("kantor", "Ani", "dinas").eligible().build(),
                    Asn.builder("jaga", "Budi", "posko")
                            .qualifications(List.of("sopir"))
                            .build());

    private RosterProblem.Builder withPost(String qualification) {
        return problem.counters(ServiceCounter.builder("malam", "Sif Malam", "posko")
                .minimum(0)
                .qualification(qualification)
                .hours(new Hours(LocalTime.of(19, 0), LocalTime.of(7, 0)))
                .build());
    }

    private List<String> notices() {
        return problem.build().notices().stream()
                .map(notice -> notice.path() + " " + notice.code())
                .toList();
    }

    private String message(String code, Locale locale) {
        return problem.build().notices().stream()
                .filter(notice -> notice.code().equals(code))
                .findFirst()
                .orElseThrow()
                .message(locale);
    }

    @Test
    void nothing_is_said_of_shifts_that_somebody_can_work() {
        withPost("sopir");
        assertThat(notices()).isEmpty();
    }

    @Test
    void somebody_who_can_serve_no_post_is_named() {
        withPost("perwira");
        assertThat(notices()).contains("$.asns[1] shifts-without-post");
        assertThat(message("shifts-without-post", Locale.ENGLISH)).contains("'jaga'", "off every day", "Check");
        assertThat(message("shifts-without-post", Messages.INDONESIAN)).contains("'jaga'", "libur giliran", "Periksa");
    }

    @Test
    void a_unit_of_which_nobody_can_serve_a_post_is_named_once() {
        withPost("perwira").asns(Asn.builder("jaga-2", "Citra", "posko").build());
        assertThat(notices())
                .contains("$.units[1] shift-unit-without-post")
                .noneMatch(said -> said.contains("$.asns[2]"));
        assertThat(message("shift-unit-without-post", Messages.INDONESIAN)).contains("'Posko'", "2 pegawainya");
    }

    @Test
    void one_who_cannot_among_others_who_can_is_named_and_not_the_unit() {
        withPost("sopir").asns(Asn.builder("jaga-2", "Citra", "posko").build());
        assertThat(notices()).containsExactly("$.asns[2] shifts-without-post");
    }

    @Test
    void a_post_that_is_closed_on_all_days_is_none() {
        problem.counters(ServiceCounter.builder("malam", "Sif Malam", "posko")
                .open(new Span(Optional.of(MONDAY.plusMonths(1)), Optional.empty()))
                .build());
        assertThat(notices()).contains("$.asns[1] shifts-without-post");
    }

    @Test
    void a_rule_about_shifts_where_nobody_works_in_shifts_is_named() {
        withPost("sopir")
                .policy(RosterPolicy.of(
                        "own",
                        CounterStaffing.hard(),
                        new ShiftRest(RuleHeader.hard("rest").with(new Scope(Set.of("dinas"), Set.of(), Set.of())), 11),
                        new ShiftRun(
                                RuleHeader.hard("run")
                                        .with(new Scope(Set.of(), Set.of(JobFunction.ADMINISTRATION), Set.of())),
                                5)));
        assertThat(notices()).isEmpty();
        problem.replaceUnits(List.of(
                Unit.root("dinas", "Dinas", UnitLevel.AGENCY),
                Unit.under("dinas", "posko", "Posko", UnitLevel.SECTION)));
        assertThat(notices())
                .containsExactlyInAnyOrder(
                        "$.policy.rules[1] rule-without-shifts", "$.policy.rules[2] rule-without-shifts");
        assertThat(message("rule-without-shifts", Messages.INDONESIAN)).contains("'rest'", "kerja sif");
    }

    @Test
    void wishes_of_the_other_kind_are_told_with_people_days_and_modes() {
        withPost("sopir")
                .replaceAsns(List.of(
                        Asn.builder("kantor", "Ani", "dinas")
                                .eligible()
                                .preferences(List.of(
                                        Preference.on(MONDAY, WorkMode.OFF),
                                        Preference.on(MONDAY.plusDays(1), WorkMode.WFO)))
                                .build(),
                        Asn.builder("jaga", "Budi", "posko")
                                .qualifications(List.of("sopir"))
                                .preferences(List.of(
                                        Preference.every(DayOfWeek.SUNDAY, WorkMode.WFH),
                                        Preference.every(DayOfWeek.SATURDAY, WorkMode.OFF)))
                                .build()));
        assertThat(notices()).containsExactly("$.asns wishes-of-others");
        assertThat(message("wishes-of-others", Locale.ENGLISH))
                .contains("2 wishes", "Ani, Monday, 22 December 2025: off", "Budi, every Sunday: work from home");
        assertThat(message("wishes-of-others", Messages.INDONESIAN))
                .contains("2 permintaan", "Ani, Senin, 22 Desember 2025: libur giliran");
    }

    @Test
    void published_and_earlier_days_off_of_others_are_named() {
        withPost("sopir")
                .policy(RosterPolicy.of(
                        "own",
                        CounterStaffing.hard(),
                        ShiftRest.hard(11),
                        PublishedRosterKept.soft(200),
                        WeeklyWfhCap.hard(2)))
                .published(new PublishedRoster(
                        "v1",
                        Optional.empty(),
                        List.of(
                                new PublishedRoster.Day("kantor", MONDAY, WorkMode.OFF),
                                new PublishedRoster.Day("jaga", MONDAY, WorkMode.WFH),
                                new PublishedRoster.Day("jaga", MONDAY.plusDays(1), WorkMode.OFF))))
                .history(List.of(
                        new PublishedRoster.Day("kantor", MONDAY.minusDays(3), WorkMode.OFF),
                        new PublishedRoster.Day("jaga", MONDAY.minusDays(1), WorkMode.OFF)));
        assertThat(notices())
                .containsExactly(
                        "$.published.days[0] published-off-not-in-shifts",
                        "$.published.days[1] published-home-in-shifts",
                        "$.history.days[0] history-off-not-in-shifts");
    }

    @Test
    void hours_of_a_counter_of_an_office_are_fine() {
        withPost("sopir")
                .counters(ServiceCounter.builder("loket", "Loket", "dinas")
                        .hours(new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0)))
                        .build());
        assertThat(notices()).isEmpty();
    }
}
