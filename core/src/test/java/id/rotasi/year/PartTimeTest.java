package id.rotasi.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.RosterEngine;
import id.rotasi.RosterExplanation;
import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.RosterStatus;
import id.rotasi.report.words.Messages;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Somebody works on some weekdays only. */
class PartTimeTest {

    private static final Set<DayOfWeek> EARLY = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
    private static final RosterEngine ENGINE = RosterEngine.create(EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withStepLimit(2_000)
            .withThreads(1));

    private static LocalDate december(int day) {
        return LocalDate.of(2025, 12, day);
    }

    private static RosterProblem.Builder office(int people, Set<DayOfWeek> ofTheFirst) {
        return RosterProblem.builder(december(1), december(31), Presets.rotation5050())
                .units(Unit.root("unit", "Dinas Contoh", UnitLevel.AGENCY))
                .asns(IntStream.rangeClosed(1, people)
                        .mapToObj(n -> Asn.builder("p" + n, "Pegawai " + n, "unit")
                                .eligible()
                                .workingDays(n == 1 ? ofTheFirst : EnumSet.allOf(DayOfWeek.class))
                                .build())
                        .toList());
    }

    private static List<LocalDate> datesOf(Roster roster, String asn) {
        return roster.of(asn).stream().map(Assignment::date).toList();
    }

    private static List<String> codes(RosterProblem problem) {
        return problem.notices().stream().map(InputNotice::code).toList();
    }

    @Test
    void other_weekdays_have_neither_duty_nor_absence() {
        var roster = ENGINE.solve(office(6, EARLY).build());

        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
        assertThat(datesOf(roster, "p1")).hasSize(15).allMatch(date -> EARLY.contains(date.getDayOfWeek()));
        assertThat(roster.of("p1")).noneMatch(day -> day.mode() == WorkMode.ABSENT);
        assertThat(roster.of("p1").stream().filter(day -> day.mode() == WorkMode.WFH))
                .hasSizeBetween(7, 8);
    }

    @Test
    void a_cap_of_half_counts_those_who_work_on_the_day() {
        var roster = ENGINE.solve(office(2, EARLY).build());

        assertThat(roster.atHome(december(4))).isEmpty();
        assertThat(roster.report().score().hard()).isZero();
    }

    @Test
    void why_says_whose_day_off_it_is() {
        var roster = ENGINE.solve(office(3, EARLY).build());
        var explanation = RosterExplanation.of(roster);

        assertThat(explanation.words(Locale.ENGLISH).dayOff("p1", december(4)).sentence())
                .isEqualTo("Thursday, 4 December 2025 is no working day of Pegawai 1, so there is no day then.");
        assertThat(explanation
                        .words(Messages.INDONESIAN)
                        .dayOff("p1", december(4))
                        .sentence())
                .isEqualTo("Kamis, 4 Desember 2025 bukan hari kerja Pegawai 1, jadi tidak ada gilirannya.");
    }

    @Test
    void weekdays_on_which_the_unit_never_works_are_said() {
        var problem =
                office(3, EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)).build();

        assertThat(codes(problem)).containsExactly("working-days-off");
        assertThat(problem.notices().get(0).message(Messages.INDONESIAN)).contains("p1", "Sabtu");
        assertThat(datesOf(ENGINE.solve(problem), "p1")).allMatch(date -> date.getDayOfWeek() == DayOfWeek.FRIDAY);
    }

    @Test
    void no_weekday_at_all_is_an_error() {
        assertThat(office(3, Set.of()).errors())
                .extracting(InputError::path, InputError::code)
                .containsExactly(tuple("$.asns[0].workingDays", "working-days-empty"));
    }

    @Test
    void an_absence_on_other_weekdays_has_no_effect_which_is_said() {
        var problem = office(3, EARLY)
                .absences(new Absence("p1", AbsenceKind.LEAVE, december(4), december(5)))
                .build();

        assertThat(codes(problem)).containsExactly("absence-without-working-day");
        assertThat(ENGINE.solve(problem).of("p1", december(4))).isEmpty();
    }

    @Test
    void who_works_fewer_days_from_now_on_keeps_the_settled_ones_and_loses_the_later_ones_as_days_off() {
        var before = ENGINE.solve(office(6, EnumSet.allOf(DayOfWeek.class)).build());
        var days = before.assignments().stream().map(PublishedRoster.Day::of).toList();
        var after = ENGINE.solve(office(6, EARLY)
                .published(new PublishedRoster("v1", Optional.of(december(12)), days))
                .build());

        assertThat(after.of("p1", december(11)).map(Assignment::mode))
                .isEqualTo(before.of("p1", december(11)).map(Assignment::mode));
        assertThat(after.of("p1", december(18))).isEmpty();
        assertThat(RosterChanges.between(before, after).all())
                .filteredOn(change -> change.asn().equals("p1") && change.date().equals(december(18)))
                .extracting(RosterChanges.Change::reason)
                .containsExactly(RosterChanges.Reason.DAY_OFF);
    }
}
