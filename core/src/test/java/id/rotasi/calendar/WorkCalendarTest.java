package id.rotasi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.calendar.WorkCalendar.DayClass;
import id.rotasi.domain.Asn.CarriedOver;
import id.rotasi.domain.Period;
import id.rotasi.domain.Unit;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.UnitTree;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private static final Unit OFFICE = Unit.root("kantor", "Kantor", UnitLevel.AGENCY);
    private static final Unit SIX_DAYS =
            Unit.root("samsat", "Samsat", UnitLevel.AGENCY).withWorkingWeek(WorkingWeek.SIX_DAYS);
    private static final Unit ALWAYS = Unit.root("damkar", "Damkar", UnitLevel.AGENCY)
            .withWorkingWeek(WorkingWeek.SIX_DAYS)
            .workingThroughCollectiveLeave();

    private static WorkCalendar calendar(Period period, CalendarOptions options) {
        return new WorkCalendar(options, period, new UnitTree(List.of(OFFICE, SIX_DAYS, ALWAYS)));
    }

    private static WorkCalendar year(int year) {
        return calendar(
                new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                CalendarOptions.indonesian()
                        .withProvider(HolidayProvider.indonesian()
                                .orElse(unknown -> Optional.of(new HolidayProvider.Year(unknown, true, List.of()))))
                        .allowingProvisional());
    }

    private static WorkCalendar month(String month) {
        var days = YearMonth.parse(month);
        return calendar(new Period(days.atDay(1), days.atEndOfMonth()), CalendarOptions.indonesian());
    }

    @ParameterizedTest
    @CsvSource({"2025-11, 20", "2025-12, 21", "2026-01, 20", "2026-03, 17", "2026-05, 16"})
    void a_five_day_week_has_the_working_days_of_the_decrees(String month, int days) {
        assertThat(month(month).workingDays(OFFICE)).hasSize(days);
        assertThat(month(month).workingDays(WorkingWeek.FIVE_DAYS))
                .isEqualTo(month(month).workingDays(OFFICE));
    }

    @Test
    void a_six_day_week_works_the_saturdays_too() {
        var december = month("2025-12");
        assertThat(december.workingDays(SIX_DAYS))
                .hasSize(21 + 4)
                .contains(LocalDate.of(2025, 12, 6))
                .noneMatch(date -> date.getDayOfWeek() == DayOfWeek.SUNDAY);
        assertThat(december.workingDays(WorkingWeek.SIX_DAYS)).isEqualTo(december.workingDays(SIX_DAYS));
    }

    @Test
    void a_week_of_seven_days_works_every_day_but_holidays() {
        var museum = Unit.root("museum", "Museum", UnitLevel.AGENCY).withWorkingWeek(WorkingWeek.SEVEN_DAYS);
        var december = new WorkCalendar(
                CalendarOptions.indonesian(),
                new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31)),
                new UnitTree(List.of(museum)));
        assertThat(december.workingDays(museum))
                .hasSize(31 - 2)
                .contains(LocalDate.of(2025, 12, 7))
                .doesNotContain(LocalDate.of(2025, 12, 25), LocalDate.of(2025, 12, 26));
    }

    @Test
    void collective_leave_is_off_but_for_units_that_work_through_it() {
        var added = LocalDate.of(2025, 8, 18);
        var calendar = year(2025);
        assertThat(calendar.isWorkingDay(OFFICE, added)).isFalse();
        assertThat(calendar.isWorkingDay(SIX_DAYS, added)).isFalse();
        assertThat(calendar.isWorkingDay(ALWAYS, added)).isTrue();
        assertThat(calendar.holiday(added)).map(Holiday::type).contains(Holiday.Type.COLLECTIVE_LEAVE);
    }

    @Test
    void a_public_holiday_is_off_for_everybody() {
        var christmas = LocalDate.of(2025, 12, 25);
        for (var unit : List.of(OFFICE, SIX_DAYS, ALWAYS)) {
            assertThat(year(2025).isWorkingDay(unit, christmas)).isFalse();
        }
    }

    @Test
    void a_holiday_on_a_saturday_matters_to_a_six_day_week_only() {
        var nyepi = LocalDate.of(2025, 3, 29);
        assertThat(nyepi.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(year(2025).isWorkingDay(SIX_DAYS, nyepi)).isFalse();
        assertThat(year(2025).isWorkingDay(SIX_DAYS, nyepi.plusWeeks(2))).isTrue();
    }

    @Test
    void nothing_is_known_about_2028_so_it_is_refused() {
        var period = new Period(LocalDate.of(2027, 12, 1), LocalDate.of(2028, 1, 31));
        assertThatThrownBy(() -> calendar(period, CalendarOptions.indonesian().allowingProvisional()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2028");
    }

    @Test
    void provisional_years_of_the_period_are_told_and_no_others() {
        assertThat(year(2028).provisionalYears()).containsExactly(2028);
        assertThat(year(2027).provisionalYears()).isEmpty();
    }

    @Test
    void the_host_adds_and_removes_days_off() {
        var election = LocalDate.of(2025, 12, 10);
        var worked = LocalDate.of(2025, 12, 26);
        var options = CalendarOptions.indonesian()
                .withAdded(List.of(new Holiday(election, "Pilkada", Holiday.Type.PUBLIC_HOLIDAY, "SE 1")))
                .withRemoved(Set.of(worked));
        var december = calendar(new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31)), options);

        assertThat(december.workingDays(OFFICE))
                .hasSize(21)
                .doesNotContain(election)
                .contains(worked);
        assertThat(december.dayClass(election.minusDays(1))).isEqualTo(DayClass.BRIDGE);
        assertThat(december.dayClass(worked)).isEqualTo(DayClass.BRIDGE);
    }

    @Test
    void an_added_day_replaces_what_the_table_says() {
        var options = CalendarOptions.indonesian()
                .withAdded(
                        List.of(new Holiday(LocalDate.of(2025, 12, 26), "Libur", Holiday.Type.PUBLIC_HOLIDAY, "SE 2")));
        var december = calendar(new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31)), options);
        assertThat(december.isWorkingDay(ALWAYS, LocalDate.of(2025, 12, 26))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // Thursday and Friday of Christmas 2025: the day before is a bridge, the Monday after an ordinary one.
        "2025-12-24, BRIDGE",
        "2025-12-29, MONDAY",
        // New Year 2026 is a Thursday: both neighbours, the Friday being what Indonesians call a squeezed day.
        "2025-12-31, BRIDGE",
        "2026-01-02, BRIDGE",
        // A holiday on a Friday: the Thursday before, not the Monday after the weekend.
        "2026-01-15, BRIDGE",
        "2026-01-19, MONDAY",
        "2026-01-17, BRIDGE",
        // A Monday off: the Tuesday after it is a bridge, the Friday before stays a Friday.
        "2025-08-19, BRIDGE",
        "2025-08-15, FRIDAY",
        // Holidays on a Saturday and on a Sunday lengthen nothing that was not free.
        "2025-03-27, BRIDGE",
        "2026-05-29, BRIDGE",
        "2026-06-02, BRIDGE",
        "2025-12-02, TUESDAY",
        "2025-12-03, WEDNESDAY",
        "2025-12-04, THURSDAY",
        "2025-12-05, FRIDAY",
        "2025-12-06, SATURDAY",
        "2025-12-08, MONDAY"
    })
    void a_day_beside_a_holiday_on_a_weekday_is_a_bridge(LocalDate date, DayClass expected) {
        assertThat(year(date.getYear()).dayClass(date)).isEqualTo(expected);
    }

    @Test
    void a_holiday_on_a_weekend_makes_no_bridge() {
        var saturday = LocalDate.of(2025, 11, 15);
        var options = CalendarOptions.indonesian()
                .withAdded(List.of(
                        new Holiday(saturday, "Sabtu", Holiday.Type.PUBLIC_HOLIDAY, ""),
                        new Holiday(saturday.plusDays(8), "Minggu", Holiday.Type.PUBLIC_HOLIDAY, "")));
        var november = calendar(new Period(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30)), options);

        assertThat(november.dayClass(saturday.minusDays(1))).isEqualTo(DayClass.FRIDAY);
        assertThat(november.dayClass(saturday.plusDays(2))).isEqualTo(DayClass.MONDAY);
        assertThat(november.dayClass(saturday.plusDays(9))).isEqualTo(DayClass.MONDAY);
    }

    @Test
    void days_of_the_neighbouring_year_make_bridges_too() {
        var december = month("2025-12");
        assertThat(december.dayClass(LocalDate.of(2025, 12, 31))).isEqualTo(DayClass.BRIDGE);
    }

    @Test
    void every_class_but_the_middle_of_the_week_is_beside_days_off() {
        assertThat(DayClass.values())
                .filteredOn(DayClass::isBesideDaysOff)
                .containsExactly(DayClass.MONDAY, DayClass.FRIDAY, DayClass.SATURDAY, DayClass.BRIDGE);
    }

    @Test
    void a_sunday_that_is_worked_in_shifts_has_a_class_of_its_own() {
        assertThat(DayClass.of(DayOfWeek.SATURDAY)).isEqualTo(DayClass.SATURDAY);
        assertThat(DayClass.of(DayOfWeek.SUNDAY)).isEqualTo(DayClass.SUNDAY);
    }

    @Test
    void turns_are_carried_over_by_the_classes_of_the_calendar() {
        assertThat(DayClass.values())
                .extracting(dayClass -> dayClass.carriedOver().name())
                .containsExactly(Stream.of(CarriedOver.DayClass.values())
                        .map(CarriedOver.DayClass::name)
                        .toArray(String[]::new));
    }
}
