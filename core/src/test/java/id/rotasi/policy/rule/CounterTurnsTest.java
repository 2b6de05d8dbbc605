package id.rotasi.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.calendar.WorkCalendar.DayClass;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.CarriedOver;
import id.rotasi.domain.Asn.CarriedOver.Days;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.PositionKind;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.Scope;
import id.rotasi.policy.preset.Presets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Turns at a counter among people who are alike but for what the test says. */
class CounterTurnsTest {

    private static final Post COUNTER = Post.counter(SmallOffice.COUNTER);
    private static final RosterEngine ENGINE = RosterEngine.create(EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withStepLimit(300)
            .withThreads(1));
    private static final RosterPolicy FAIR = Presets.rotation5050().with(CounterWeekdays.soft(1));

    private static RosterProblem.Builder office(int people) {
        return SmallOffice.of(people, 1).policy(FAIR);
    }

    private static long turns(List<Assignment> days, String asn, Predicate<LocalDate> which) {
        return days.stream()
                .filter(day -> day.asn().equals(asn) && which.test(day.date()))
                .filter(day -> day.post().equals(Optional.of(COUNTER)))
                .count();
    }

    private static long turns(Roster roster, String asn) {
        return turns(roster.assignments(), asn, date -> true);
    }

    private static IntSummaryStatistics spread(List<Asn> asns, List<Assignment> days, Predicate<LocalDate> which) {
        return asns.stream().mapToInt(asn -> (int) turns(days, asn.id(), which)).summaryStatistics();
    }

    @Test
    void seven_equal_officers_stand_there_on_three_of_twenty_one_days_each() {
        var roster = ENGINE.solve(office(7).build());
        assertThat(IntStream.rangeClosed(1, 7).mapToObj(n -> turns(roster, "p" + n)))
                .containsOnly(3L);
    }

    @Test
    void fair_turns_cost_nobody_a_day_at_home() {
        var without = ENGINE.solve(office(7).policy(Presets.rotation5050()).build());
        var with = ENGINE.solve(office(7).build());
        assertThat(with.report().score().soft())
                .isLessThanOrEqualTo(without.report().score().soft());
    }

    @Test
    void over_half_a_year_totals_and_each_class_of_days_even_out_at_every_end_of_a_month() {
        var worked = new ArrayList<Assignment>();
        var asns = SmallOffice.people(7);
        for (int number = 7; number <= 12; number++) {
            var month = YearMonth.of(2026, number);
            var problem = RosterProblem.builder(month.atDay(1), month.atEndOfMonth(), FAIR)
                    .units(office(7).build().units())
                    .counters(office(7).build().counters())
                    .asns(asns)
                    .history(worked.stream().map(Day::of).toList())
                    .build();
            worked.addAll(ENGINE.solve(problem).assignments());
            var all = spread(asns, worked, date -> true);
            assertThat(all.getMax() - all.getMin()).as("month %d", number).isLessThanOrEqualTo(1);
            for (var dayClass : DayClass.values()) {
                var calendar = problem.workCalendar();
                var own = spread(asns, worked, date -> calendar.dayClass(date) == dayClass);
                assertThat(own.getMax() - own.getMin())
                        .as("month %d, %s", number, dayClass)
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void whoever_stood_there_more_often_before_does_so_less_often_now() {
        var asns = SmallOffice.people(7).stream()
                .map(asn -> asn.toBuilder()
                        .carriedOver(CarriedOver.of(new Days(20, 8, asn.id().equals("p1") ? 5 : 2)))
                        .build())
                .toList();
        var roster = ENGINE.solve(office(7).replaceAsns(asns).build());
        // 17 turns before and 21 now are 5 or 6 each.
        assertThat(turns(roster, "p1")).isBetween(0L, 1L);
        assertThat(IntStream.rangeClosed(2, 7).mapToObj(n -> turns(roster, "p" + n)))
                .allMatch(days -> days == 3 || days == 4);
    }

    @Test
    void somebody_new_does_not_catch_up_with_days_before() {
        var asns = SmallOffice.people(7).stream()
                .map(asn -> asn.id().equals("p1")
                        ? asn
                        : asn.toBuilder()
                                .carriedOver(CarriedOver.of(new Days(60, 30, 12)))
                                .build())
                .toList();
        var roster = ENGINE.solve(office(7).replaceAsns(asns).build());
        assertThat(turns(roster, "p1")).isEqualTo(3);
    }

    @Test
    void seniors_who_are_spared_stand_there_only_where_nobody_else_can() {
        var asns = SmallOffice.people(7).stream()
                .map(asn -> asn.id().compareTo("p3") < 0
                        ? asn.toBuilder().position(PositionKind.SUPERVISOR).build()
                        : asn)
                .toList();
        var juniors = new RuleHeader(
                CounterTurns.TYPE,
                CounterTurns.soft(1).enforcement(),
                Scope.ofPositions(PositionKind.STAFF),
                CounterTurns.soft(1).legalBasis());
        var seniors = new RuleHeader(
                SparedFromCounters.TYPE,
                CounterTurns.soft(5).enforcement(),
                Scope.ofPositions(PositionKind.SUPERVISOR),
                CounterTurns.soft(1).legalBasis());
        var policy = Presets.rotation5050().with(new CounterTurns(juniors)).with(new SparedFromCounters(seniors));
        var roster = ENGINE.solve(office(7).policy(policy).replaceAsns(asns).build());
        assertThat(turns(roster, "p1") + turns(roster, "p2")).isZero();
        assertThat(IntStream.rangeClosed(3, 7).mapToObj(n -> turns(roster, "p" + n)))
                .allMatch(days -> days == 4 || days == 5);
    }
}
