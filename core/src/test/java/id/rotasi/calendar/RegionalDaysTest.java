package id.rotasi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.calendar.CalendarOptions.RegionalHoliday;
import id.rotasi.calendar.CalendarOptions.WorkedDate;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.internal.io.table.MonthOfUnit;
import id.rotasi.internal.io.table.RosterTable;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.words.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Days off of some units only, and working days by decree, in a province with two regencies. */
class RegionalDaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 3, 14);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 15);
    private static final LocalDate NYEPI = LocalDate.of(2026, 3, 19);

    private static RosterProblem.Builder province(CalendarOptions calendar) {
        return RosterProblem.builder(MONDAY, LocalDate.of(2026, 3, 27), Presets.rotation5050())
                .units(
                        Unit.root("provinsi", "Provinsi", UnitLevel.GOVERNMENT),
                        Unit.under("provinsi", "utara", "Kabupaten Utara", UnitLevel.AGENCY),
                        Unit.under("utara", "utara-1", "Bidang 1", UnitLevel.DIVISION),
                        Unit.under("provinsi", "selatan", "Kabupaten Selatan", UnitLevel.AGENCY)
                                .workingThroughCollectiveLeave())
                .calendar(calendar)
                .asns(Stream.of("utara-1", "selatan")
                        .flatMap(unit -> Stream.of(1, 2).map(n -> Asn.builder(unit + "-" + n, unit + " " + n, unit)
                                .eligible()
                                .build()))
                        .toList());
    }

    private static CalendarOptions off(Holiday.Type type, String... units) {
        return CalendarOptions.indonesian()
                .withRegional(List.of(new RegionalHoliday(
                        new Holiday(TUESDAY, "Hari jadi kabupaten", type, "SK Bupati"), Set.of(units))));
    }

    private static CalendarOptions worked(LocalDate date, String... units) {
        return CalendarOptions.indonesian()
                .withWorked(List.of(new WorkedDate(date, Set.of(units), "SE Gubernur 5/2026")));
    }

    private static List<LocalDate> days(RosterProblem.Builder problem, String asn) {
        try (var engine = RosterEngine.create(EngineOptions.defaults().withThreads(1))) {
            Roster roster = engine.solve(problem.build());
            assertThat(roster.report().score().hard()).isZero();
            return roster.of(asn).stream().map(Assignment::date).toList();
        }
    }

    private static List<String> codes(RosterProblem problem) {
        return problem.notices().stream().map(InputNotice::code).toList();
    }

    @Test
    void a_regional_day_off_is_one_for_the_units_named_and_all_below_them() {
        var problem = province(off(Holiday.Type.PUBLIC_HOLIDAY, "utara"));
        assertThat(days(problem, "utara-1-1")).contains(MONDAY).doesNotContain(TUESDAY);
        assertThat(days(problem, "selatan-1")).contains(MONDAY, TUESDAY);
        assertThat(codes(problem.build())).isEmpty();
    }

    @Test
    void units_that_work_through_collective_leave_work_through_that_of_their_region() {
        var problem = province(off(Holiday.Type.COLLECTIVE_LEAVE, "provinsi"));
        assertThat(days(problem, "utara-1-1")).doesNotContain(TUESDAY);
        assertThat(days(problem, "selatan-1")).contains(TUESDAY);
    }

    @Test
    void a_saturday_by_decree_is_worked_by_the_units_named_or_by_all() {
        assertThat(days(province(worked(SATURDAY, "utara")), "utara-1-1")).contains(SATURDAY);
        assertThat(days(province(worked(SATURDAY, "utara")), "selatan-1")).doesNotContain(SATURDAY);
        assertThat(days(province(worked(SATURDAY)), "selatan-1")).contains(SATURDAY);
    }

    @Test
    void a_decree_goes_before_a_holiday() {
        assertThat(days(province(worked(NYEPI, "selatan")), "selatan-2")).contains(NYEPI);
        assertThat(days(province(worked(NYEPI, "selatan")), "utara-1-2")).doesNotContain(NYEPI);
    }

    @Test
    void a_regional_day_off_makes_no_bridging_days_since_most_units_work_on_it() {
        var calendar =
                province(off(Holiday.Type.PUBLIC_HOLIDAY, "utara")).build().workCalendar();
        assertThat(calendar.dayClass(MONDAY)).isEqualTo(WorkCalendar.DayClass.MONDAY);
    }

    @Test
    void the_lists_of_a_unit_name_its_own_days_off() {
        var problem = province(off(Holiday.Type.PUBLIC_HOLIDAY, "utara")).build();
        try (var engine = RosterEngine.create(EngineOptions.defaults().withThreads(1))) {
            var table = new RosterTable(engine.solve(problem));
            var words = Messages.in(Messages.INDONESIAN);
            var march = YearMonth.of(2026, 3);
            assertThat(MonthOfUnit.of(table, table.units().get("utara-1"), march)
                            .holidays(words))
                    .anyMatch(line -> line.contains("10 Maret") && line.contains("Hari jadi kabupaten"));
            assertThat(MonthOfUnit.of(table, table.units().get("selatan"), march)
                            .holidays(words))
                    .noneMatch(line -> line.contains("Hari jadi"));
        }
    }

    @Test
    void what_changes_no_working_day_is_said() {
        assertThat(codes(province(worked(MONDAY, "utara")).build())).containsExactly("worked-as-before");
        var saturday = CalendarOptions.indonesian()
                .withRegional(List.of(new RegionalHoliday(
                        new Holiday(SATURDAY, "Pilkada", Holiday.Type.PUBLIC_HOLIDAY, ""), Set.of("utara"))));
        var notices = province(saturday).build().notices();
        assertThat(notices).extracting(InputNotice::code).containsExactly("regional-as-before");
        assertThat(notices.get(0).message(Locale.ENGLISH)).contains("$.calendar.regional[0]", "14 March 2026");
        assertThat(notices.get(0).message(Messages.INDONESIAN)).contains("14 Maret 2026", "libur daerah");
    }

    @Test
    void unknown_units_no_units_and_sundays_are_errors_each_at_its_place() {
        var holiday = new Holiday(TUESDAY, "Hari jadi", Holiday.Type.PUBLIC_HOLIDAY, "");
        var calendar = CalendarOptions.indonesian()
                .withRegional(
                        List.of(new RegionalHoliday(holiday, Set.of()), new RegionalHoliday(holiday, Set.of("utra"))))
                .withWorked(
                        List.of(new WorkedDate(SUNDAY, Set.of(), ""), new WorkedDate(SATURDAY, Set.of("selatn"), "")));
        assertThat(province(calendar).errors())
                .extracting(InputError::path, InputError::code)
                .containsExactly(
                        tuple("$.calendar.regional[0].units", "regional-without-units"),
                        tuple("$.calendar.regional[1].units[0]", "unknown-unit"),
                        tuple("$.calendar.worked[0].date", "worked-sunday"),
                        tuple("$.calendar.worked[1].units[0]", "unknown-unit"));
    }
}
