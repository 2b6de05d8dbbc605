package id.rotasi.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Period;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.synthetic.SyntheticProblem.Variant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Generated problems have a feasible roster, shown by one: everybody who takes turns is at home on one weekday of every
 * week, so weekly caps and windows hold, and on each day the counters are staffed by matching, without the engine.
 */
class WitnessTest {

    private static final Period DECEMBER = new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31));

    @ParameterizedTest
    @CsvSource({"NETWORK,1", "FULL,2", "TIGHT,3", "TIGHT,4", "TIGHT,5"})
    void one_day_at_home_a_week_keeps_every_hard_rule(Variant variant, long seed) {
        var problem = SyntheticProblem.of(1_500, DECEMBER, seed, variant);
        var weekdayAtHome = weekdays(problem);
        for (var date : problem.workCalendar().period().dates().toList()) {
            var absent = problem.absences().stream()
                    .filter(absence -> absence.covers(date))
                    .map(absence -> absence.asn())
                    .collect(Collectors.toSet());
            var onSite = problem.asns().stream()
                    .filter(asn -> !absent.contains(asn.id()))
                    .filter(asn -> assembled(problem, asn, date)
                            || weekdayAtHome.getOrDefault(asn.id(), 7)
                                    != date.getDayOfWeek().ordinal())
                    .toList();
            staffCounters(problem, onSite, date + ", seed " + seed);
            seatEverybody(problem, onSite, date);
        }
        problem.substitutes().forEach(pair -> assertThat(weekdayAtHome.get(pair.first()))
                .isNotEqualTo(weekdayAtHome.get(pair.second())));
    }

    @ParameterizedTest
    @EnumSource(names = {"NETWORK", "FULL"})
    void the_engine_finds_one(Variant variant) {
        var problem = SyntheticProblem.of(120, DECEMBER, 11, variant);

        var report = RosterEngine.create(EngineOptions.defaults().withStepLimit(5_000))
                .solve(problem)
                .report();

        assertThat(report.score().hard())
                .as("%s", report.findings().stream().limit(5).toList())
                .isZero();
    }

    @Test
    void the_matching_finds_no_roster_where_there_is_none() {
        var problem = SyntheticProblem.of(200, DECEMBER, 1, Variant.NETWORK);
        var first = problem.counters().get(0);

        assertThatThrownBy(() -> staffCounters(problem, List.of(), first.id())).isInstanceOf(AssertionError.class);
    }

    /* The weekday of each who takes turns: the one with the fewest of the same agency and qualifications so far. */
    private static Map<String, Integer> weekdays(RosterProblem problem) {
        var partners = new HashMap<String, String>();
        problem.substitutes().forEach(pair -> partners.put(pair.second(), pair.first()));
        var tree = problem.unitTree();
        var weekdays = new HashMap<String, Integer>();
        var taken = new HashMap<String, int[]>();
        for (var asn : problem.asns()) {
            var unit = tree.get(asn.unit());
            if (asn.eligibility().isEligible() && !asn.frontLine() && !tree.isFrontLine(unit)) {
                var agency = tree.atLevel(unit, UnitLevel.AGENCY).orElseThrow().id();
                int[] inAgency = taken.computeIfAbsent(agency, key -> new int[5]);
                int[] alike = taken.computeIfAbsent(agency + asn.qualifications(), key -> new int[5]);
                int apart = weekdays.getOrDefault(partners.getOrDefault(asn.id(), ""), -1);
                int weekday = IntStream.range(0, 5)
                        .filter(day -> day != apart)
                        .boxed()
                        .min((a, b) -> inAgency[a] != inAgency[b] ? inAgency[a] - inAgency[b] : alike[a] - alike[b])
                        .orElseThrow();
                inAgency[weekday]++;
                alike[weekday]++;
                weekdays.put(asn.id(), weekday);
            }
        }
        return weekdays;
    }

    private static boolean assembled(RosterProblem problem, Asn asn, LocalDate date) {
        var tree = problem.unitTree();
        return problem.onSiteDates().stream()
                .anyMatch(day -> day.date().equals(date) && tree.isInside(tree.get(asn.unit()), tree.get(day.unit())));
    }

    private static void seatEverybody(RosterProblem problem, List<Asn> onSite, LocalDate date) {
        var tree = problem.unitTree();
        for (var site : problem.sites()) {
            long seated = onSite.stream()
                    .filter(asn -> tree.site(tree.get(asn.unit()))
                            .filter(site.id()::equals)
                            .isPresent())
                    .filter(asn -> problem.workCalendar().isWorkingDay(tree.get(asn.unit()), date))
                    .count();
            assertThat(seated).as("%s on %s", site.id(), date).isLessThanOrEqualTo(site.seats());
        }
    }

    /* Kuhn's algorithm: each officer stands at one counter, and each counter gets its minimum. */
    private static void staffCounters(RosterProblem problem, List<Asn> onSite, String when) {
        var tree = problem.unitTree();
        var officers = new HashMap<String, List<String>>();
        for (var counter : problem.counters()) {
            var inside = tree.subtree(tree.get(counter.unit())).stream()
                    .map(Unit::id)
                    .collect(Collectors.toSet());
            officers.put(
                    counter.id(),
                    onSite.stream()
                            .filter(asn -> asn.qualifications()
                                    .contains(counter.qualification().orElseThrow()))
                            .filter(asn -> inside.contains(asn.unit()))
                            .map(Asn::id)
                            .toList());
        }
        var standing = new HashMap<String, ServiceCounter>();
        for (var counter : problem.counters()) {
            for (int place = 1; place <= counter.minimum(); place++) {
                assertThat(find(counter, officers, standing, new HashSet<>()))
                        .as("%s on %s, place %d of %d", counter.id(), when, place, counter.minimum())
                        .isTrue();
            }
        }
    }

    private static boolean find(
            ServiceCounter counter,
            Map<String, List<String>> officers,
            Map<String, ServiceCounter> standing,
            Set<String> asked) {
        for (var officer : officers.get(counter.id())) {
            if (asked.add(officer)) {
                var elsewhere = standing.get(officer);
                if (elsewhere == null || find(elsewhere, officers, standing, asked)) {
                    standing.put(officer, counter);
                    return true;
                }
            }
        }
        return false;
    }
}
