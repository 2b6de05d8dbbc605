package id.rotasi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.calendar.WorkCalendar.DayClass;
import id.rotasi.domain.Period;
import id.rotasi.domain.Unit;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.UnitTree;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months that administrations planned, Ramadan among them: hours are shorter then, days are not fewer. */
class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({"2025-11, 20, 25", "2025-12, 21, 25", "2026-01, 20, 25", "2026-03, 17, 20", "2026-05, 16, 21"})
    void months_have_their_working_days_in_weeks_of_five_and_six_days(String month, int five, int six) {
        var calendar = calendar(YearMonth.parse(month));
        assertThat(calendar.workingDays(WorkingWeek.FIVE_DAYS)).hasSize(five);
        assertThat(calendar.workingDays(WorkingWeek.SIX_DAYS)).hasSize(six);
    }

    @Test
    void a_day_between_a_holiday_and_a_weekend_is_marked() {
        var calendar = calendar(YearMonth.of(2025, 12));
        assertThat(calendar.dayClass(LocalDate.of(2025, 12, 24))).isEqualTo(DayClass.BRIDGE);
        assertThat(calendar.dayClass(LocalDate.of(2025, 12, 24)).isBesideDaysOff())
                .isTrue();
        assertThat(calendar.dayClass(LocalDate.of(2025, 12, 10)).isBesideDaysOff())
                .isFalse();
    }

    private static WorkCalendar calendar(YearMonth month) {
        var units = new UnitTree(List.of(Unit.root("u", "Dinas", UnitLevel.AGENCY)));
        var period = new Period(month.atDay(1), month.atEndOfMonth());
        return new WorkCalendar(CalendarOptions.indonesian(), period, units);
    }
}
