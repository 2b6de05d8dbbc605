package id.rotasi.internal.dual;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions.Search;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.internal.lns.LargeNeighbourhoodSearch;
import id.rotasi.internal.relax.FlowRelaxation;
import id.rotasi.internal.search.LocalSearch.Limits;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Share;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.ConsecutiveWfh;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.policy.rule.WfhDayCap;
import id.rotasi.report.Cost;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An office in December 2025, where weeks, weekdays and windows cross; that bounds are valid, TinyProblemsTest shows. */
class LagrangianAscentTest {

    private static final RosterPolicy CROSSING = Presets.rotation5050()
            .with(WeeklyWfhCap.hard(2))
            .with(ConsecutiveWfh.hard(2))
            .with(WfhDayCap.hard(Share.percent(35)));

    private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);
    private static final LocalDate END_OF_YEAR = LocalDate.of(2025, 12, 31);
    private static final LocalDate END_OF_QUARTER = LocalDate.of(2026, 2, 27);

    private static Component office(int people, LocalDate last) {
        var problem = RosterProblem.builder(FIRST, last, CROSSING)
                .units(Unit.root("dinas", "Dinas", UnitLevel.AGENCY))
                .asns(IntStream.range(0, people)
                        .mapToObj(i ->
                                Asn.builder("p" + i, "Pegawai " + i, "dinas").eligible())
                        .map(Asn.Builder::build)
                        .toList())
                .absences(IntStream.range(0, people)
                        .filter(i -> i % 3 == 0)
                        .mapToObj(LagrangianAscentTest::leave)
                        .toList())
                .build();
        return Split.of(Model.of(problem)).components().stream()
                .max(Comparator.comparingInt(Component::size))
                .orElseThrow();
    }

    private static Absence leave(int i) {
        var from = FIRST.plusDays(i % 20);
        return new Absence("p" + i, AbsenceKind.LEAVE, from, from.plusDays(3));
    }

    @Test
    void the_bound_and_the_roster_of_an_office_whose_rules_cross_are_within_one_percent() {
        for (int people : new int[] {30, 60, 120}) {
            assertThat(gap(office(people, END_OF_YEAR)))
                    .as("gap for %d people", people)
                    .isLessThanOrEqualTo(0.01);
        }
    }

    @Test
    void over_a_quarter_where_weekdays_are_too_long_for_plans_they_are_within_half_a_percent() {
        for (int people : new int[] {20, 60}) {
            assertThat(gap(office(people, END_OF_QUARTER)))
                    .as("gap for %d people", people)
                    .isLessThanOrEqualTo(0.005);
        }
    }

    /* By how much the cost of the roster may be too high, as a part of it. */
    private static double gap(Component component) {
        var flow = FlowRelaxation.bounding(component).solve(() -> false).orElseThrow();
        var reached = new Ledger(component, flow.states()).cost();
        var ascent = new LagrangianAscent(component);
        var bound = ascent.raise(flow.bound(), reached, () -> false);
        var start = ascent.roster(() -> false).orElseThrow();
        var limits = new Limits(0, Long.MAX_VALUE, Long.MAX_VALUE, bound, Search.standard());
        var search = new LargeNeighbourhoodSearch(component, start, limits, () -> false, better -> {});
        var cost = new Ledger(component, search.improve()).cost();
        assertThat(bound).isGreaterThan(flow.bound()).isLessThanOrEqualTo(cost);
        assertThat(cost.hard()).isZero();
        return (double) (cost.soft() - bound.soft()) / cost.soft();
    }

    @Test
    void an_interrupted_ascent_keeps_the_bound_it_was_given() {
        var component = office(10, END_OF_YEAR);
        var known = Cost.of(0, 1);
        var ascent = new LagrangianAscent(component);
        assertThat(ascent.raise(known, Cost.of(0, 1_000_000), () -> true)).isEqualTo(known);
        assertThat(ascent.roster(() -> true)).isEmpty();
    }

    @Test
    void the_same_component_gives_the_same_bound_and_the_same_roster() {
        var one = new LagrangianAscent(office(25, END_OF_YEAR));
        var other = new LagrangianAscent(office(25, END_OF_YEAR));
        var far = Cost.of(1, 0);
        assertThat(one.raise(Cost.ZERO, far, () -> false)).isEqualTo(other.raise(Cost.ZERO, far, () -> false));
        assertThat(one.roster(() -> false).orElseThrow())
                .isEqualTo(other.roster(() -> false).orElseThrow());
    }
}
