package id.rotasi.year;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.calendar.CalendarOptions;
import id.rotasi.calendar.WorkCalendar;
import id.rotasi.calendar.WorkCalendar.DayClass;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Period;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.UnitTree;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.WeeklyWfhCap;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A year made month by month, each month with all before it as history. */
class TwelveMonthsTest {

    private static final int PEOPLE = 24;
    private static final RosterEngine ENGINE = RosterEngine.create(EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withStepLimit(300)
            .withThreads(2));

    private final List<Assignment> worked = new ArrayList<>();

    private static final List<Asn> ASNS = IntStream.rangeClosed(1, PEOPLE)
            .mapToObj(n -> Asn.builder("p%02d".formatted(n), "Person " + n, "unit")
                    .eligible()
                    .build())
            .toList();

    private void month(int number, RosterPolicy policy) {
        var month = YearMonth.of(2026, number);
        var roster = ENGINE.solve(RosterProblem.builder(month.atDay(1), month.atEndOfMonth(), policy)
                .units(Unit.root("unit", "Unit", UnitLevel.AGENCY))
                .asns(ASNS)
                .history(worked.stream().map(Day::of).toList())
                .build());
        assertThat(roster.report().score().hard()).as("month %d", number).isZero();
        worked.addAll(roster.assignments());
    }

    /** How many days at home each person has had, of those days. */
    private IntSummaryStatistics turns(Predicate<LocalDate> days) {
        var turns = worked.stream()
                .filter(day -> day.mode() == WorkMode.WFH && days.test(day.date()))
                .collect(Collectors.groupingBy(Assignment::asn, Collectors.summingInt(day -> 1)));
        return ASNS.stream().mapToInt(asn -> turns.getOrDefault(asn.id(), 0)).summaryStatistics();
    }

    /** Mondays or Fridays as the rule counts them: days beside a holiday are a class of their own. */
    private Predicate<LocalDate> ordinary(DayOfWeek weekday) {
        var year = new WorkCalendar(
                CalendarOptions.indonesian(),
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                new UnitTree(List.of(Unit.root("unit", "Unit", UnitLevel.AGENCY))));
        return date -> date.getDayOfWeek() == weekday && year.dayClass(date) != DayClass.BRIDGE;
    }

    private static int spread(IntSummaryStatistics turns) {
        return turns.getMax() - turns.getMin();
    }

    @Test
    void totals_mondays_and_fridays_even_out_over_the_year_at_every_end_of_a_month() {
        for (int month = 1; month <= 12; month++) {
            month(month, Presets.rotation5050());
            assertThat(spread(turns(day -> true))).as("days, month %d", month).isLessThanOrEqualTo(1);
            for (var weekday : List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
                assertThat(spread(turns(ordinary(weekday))))
                        .as("%s, month %d", weekday, month)
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void a_weekly_cap_holds_in_each_week_also_in_those_that_two_months_share() {
        var policy = Presets.rotation5050().with(WeeklyWfhCap.hard(2));
        for (int month = 1; month <= 12; month++) {
            month(month, policy);
            assertThat(spread(turns(day -> true))).as("days, month %d", month).isLessThanOrEqualTo(1);
            for (var weekday : List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
                assertThat(spread(turns(ordinary(weekday))))
                        .as("%s, month %d", weekday, month)
                        .isLessThanOrEqualTo(1);
            }
        }
        Map<List<Object>, Long> weeks = worked.stream()
                .filter(day -> day.mode() == WorkMode.WFH)
                .collect(Collectors.groupingBy(
                        day -> List.of(
                                day.asn(),
                                day.date().get(IsoFields.WEEK_BASED_YEAR),
                                day.date().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                        Collectors.counting()));
        assertThat(weeks.values()).allMatch(days -> days <= 2).contains(2L);
    }
}
