package id.rotasi.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Period;
import id.rotasi.domain.PositionKind;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.fixture.Draw;
import id.rotasi.fixture.RandomValues;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.States;
import id.rotasi.policy.Share.Rounding;
import id.rotasi.policy.Share.ShareBase;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.FrontLinePresence;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.policy.rule.WfhDayCap;
import id.rotasi.policy.rule.WfhOnlyOn;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A lower level may tighten, never loosen. */
class TighteningTest {

    private static final LocalDate THURSDAY = LocalDate.of(2025, 12, 4);
    private static final RosterProblem TINY = RosterProblem.builder(
                    THURSDAY, THURSDAY.plusDays(4), RosterPolicy.of("none"))
            .units(Unit.root("u", "U", UnitLevel.AGENCY).onTheFrontLine(), Unit.under("u", "v", "V", UnitLevel.SECTION))
            .units(Unit.root("w", "W", UnitLevel.AGENCY))
            .counters(
                    ServiceCounter.of("a", "A", "w", 0),
                    ServiceCounter.of("b", "B", "w", 0),
                    ServiceCounter.of("c", "C", "w", 0))
            .asns(
                    asn("a", "u").position(PositionKind.JPT).build(),
                    asn("b", "v")
                            .function(JobFunction.ANALYSIS)
                            .position(PositionKind.SUPERVISOR)
                            .build(),
                    asn("c", "v")
                            .function(JobFunction.TEACHING)
                            .placedOn(THURSDAY.minusMonths(2))
                            .build())
            .absences(List.of(new Absence("a", AbsenceKind.LEAVE, THURSDAY.plusDays(1), THURSDAY.plusDays(1))))
            .build();

    private static Asn.Builder asn(String id, String unit) {
        return Asn.builder(id, id, unit).eligible();
    }

    @Test
    void an_override_is_accepted_only_if_the_rule_for_all_allows_each_roster_that_it_allows() {
        var accepted = new HashMap<String, Integer>();
        var narrower = new HashMap<String, Integer>();
        for (var type : Presets.ruleTypes()) {
            for (long seed = 0; seed < 60; seed++) {
                var draw = new Draw(seed);
                var base = type.create(RuleHeader.hard("base"), RandomValues.of(type, draw, "a", "b", "c"));
                var override = type.with(base, RuleHeader.hard("override").with(Scope.ofUnits("u")));
                for (var property : type.properties()) {
                    if (draw.chance(0.5)) {
                        override = type.with(override, property, RandomValues.of(property, draw, "a", "b", "c"));
                    }
                }
                if (isAccepted(base, override)) {
                    var allowed = allowed(override);
                    var forAll = allowed(base);
                    accepted.merge(type.name(), 1, Integer::sum);
                    narrower.merge(type.name(), allowed.equals(forAll) ? 0 : 1, Integer::sum);
                    allowed.andNot(forAll);
                    assertThat(allowed.cardinality())
                            .as("seed %d: %s beside %s", seed, override, base)
                            .isZero();
                }
            }
        }
        assertThat(accepted.keySet()).hasSameSizeAs(Presets.ruleTypes());
        assertThat(narrower.values().stream().filter(count -> count > 0)).hasSizeGreaterThan(6);
    }

    @Test
    void a_rule_is_as_strict_as_itself_and_a_soft_one_is_looser_than_a_hard_one() {
        for (var type : Presets.ruleTypes()) {
            var base = type.create(RuleHeader.hard("base"), RandomValues.of(type, new Draw(1), "a", "b", "c"));
            var header = RuleHeader.hard("override").with(Scope.ofUnits("u"));
            assertThat(isAccepted(base, type.with(base, header)))
                    .as(type.name())
                    .isTrue();
            assertThat(isAccepted(base, type.with(base, header.with(Enforcement.soft(9)))))
                    .as(type.name())
                    .isFalse();
        }
    }

    @Test
    void groups_bases_roundings_and_windows_count_too() {
        var cap = WfhDayCap.hard(Share.HALF);
        assertThat(isAccepted(cap, cap(Per.AGENCY, 40, ShareBase.ON_DUTY, Rounding.DOWN)))
                .isTrue();
        assertThat(isAccepted(cap, cap(Per.UNIT, 40, ShareBase.ON_DUTY, Rounding.DOWN)))
                .isFalse();
        assertThat(isAccepted(cap, cap(Per.AGENCY, 50, ShareBase.ALL_MEMBERS, Rounding.DOWN)))
                .isFalse();
        assertThat(isAccepted(cap, cap(Per.AGENCY, 50, ShareBase.ON_DUTY, Rounding.UP)))
                .isFalse();
        var wide = new WfhDayCap(RuleHeader.hard("wide"), Per.AGENCY, Share.HALF, ShareBase.ALL_MEMBERS, Rounding.UP);
        assertThat(isAccepted(wide, cap(Per.AGENCY, 50, ShareBase.ON_DUTY, Rounding.DOWN)))
                .isTrue();
        var front = new FrontLinePresence(RuleHeader.hard("f"), Per.UNIT, 1, Share.HALF, ShareBase.ALL_MEMBERS);
        var less = new FrontLinePresence(ofUnit("f-u"), Per.UNIT, 2, Share.HALF, ShareBase.ON_DUTY);
        assertThat(isAccepted(front, less)).isFalse();
        var friday = WfhOnlyOn.hard(new Period(THURSDAY, THURSDAY.plusDays(1)));
        var always = new WfhOnlyOn(ofUnit("only-u"), Set.of(DayOfWeek.FRIDAY), Optional.empty());
        assertThat(isAccepted(friday, always)).isFalse();
        assertThat(isAccepted(WfhOnlyOn.hard(DayOfWeek.FRIDAY), always)).isTrue();
    }

    @Test
    void the_order_of_overrides_is_of_no_account() {
        var policy = RosterPolicy.of("p", WeeklyWfhCap.hard(4));
        var mild = new WeeklyWfhCap(ofUnit("mild"), 3);
        var strict = new WeeklyWfhCap(ofUnit("strict"), 1);
        var elsewhere = new WeeklyWfhCap(RuleHeader.hard("elsewhere").with(Scope.ofUnits("v")), 2);
        for (var order : List.of(
                List.of(mild, strict, elsewhere), List.of(elsewhere, strict, mild), List.of(strict, mild, elsewhere))) {
            assertThat(policy.tightenedBy(order.toArray(Rule[]::new)).rules())
                    .containsExactlyInAnyOrder(WeeklyWfhCap.hard(4), mild, strict, elsewhere);
        }
        assertThat(policy.tightenedBy(strict).tightenedBy(elsewhere).rules())
                .containsExactlyInAnyOrderElementsOf(
                        policy.tightenedBy(elsewhere).tightenedBy(strict).rules());
    }

    @Test
    void a_rule_for_other_people_is_no_yardstick_and_one_that_covers_the_unit_is() {
        var analysts = RuleHeader.hard("analysts").with(Scope.ofFunctions(JobFunction.ANALYSIS));
        var units = RuleHeader.hard("units").with(Scope.ofUnits("u", "v"));
        var override = new WeeklyWfhCap(ofUnit("override"), 3);
        assertThat(isAccepted(new WeeklyWfhCap(analysts, 1), override)).isTrue();
        assertThat(isAccepted(new WeeklyWfhCap(units, 1), override)).isFalse();
    }

    @Test
    void overrides_of_the_same_units_get_ids_of_their_own() {
        var header = RuleHeader.hard(WeeklyWfhCap.TYPE).with(Scope.ofUnits("v", "u"));
        var policy = RosterPolicy.of("p", WeeklyWfhCap.hard(4));
        assertThat(policy.tightenedBy(new WeeklyWfhCap(header, 3), new WeeklyWfhCap(header, 2))
                        .rules())
                .extracting(Rule::id)
                .containsExactly("weekly-wfh-cap", "weekly-wfh-cap-u-v", "weekly-wfh-cap-u-v-2");
        record Own(String id, Enforcement enforcement, Scope scope) implements Rule {}
        var own = new Own("weekly-wfh-cap", Enforcement.HARD, Scope.ofUnits("u"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.tightenedBy(own))
                .withMessageContaining("weekly-wfh-cap")
                .withMessageContaining("another id");
    }

    private static RuleHeader ofUnit(String id) {
        return RuleHeader.hard(id).with(Scope.ofUnits("u"));
    }

    private static WfhDayCap cap(Per per, int percent, ShareBase base, Rounding rounding) {
        return new WfhDayCap(ofUnit("cap-u"), per, Share.percent(percent), base, rounding);
    }

    private static boolean isAccepted(Rule base, Rule override) {
        try {
            return RosterPolicy.of("p", base).tightenedBy(override).rules().size() == 2;
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("never looser");
            return false;
        }
    }

    /** The rosters that a rule allows, each as the number whose bits are the cells at home. */
    private static BitSet allowed(Rule rule) {
        var model = Model.of(TINY.withPolicy(RosterPolicy.of("p", rule)));
        int cells = model.table().size();
        var tallies = model.tallies().stream()
                .filter(tally -> tally.price().enforcement().hard())
                .map(tally -> Map.entry(tally, tally.price().table(tally.cells().size())))
                .toList();
        var allowed = new BitSet();
        for (int roster = 0; roster < 1 << cells; roster++) {
            if (isPossible(model, roster) && tallies.stream().allMatch(costsNothing(roster))) {
                allowed.set(roster);
            }
        }
        return allowed;
    }

    private static Predicate<Map.Entry<Tally, long[]>> costsNothing(int roster) {
        return tally -> {
            boolean home = tally.getKey().counted().equals(Counted.WFH);
            long count = tally.getKey().cells().stream()
                    .filter(cell -> ((roster >> cell & 1) == 1) == home)
                    .count();
            return tally.getValue()[(int) count] == 0;
        };
    }

    private static boolean isPossible(Model model, int roster) {
        for (int cell = 0; cell < model.table().size(); cell++) {
            var states = model.states(cell);
            boolean home = (roster >> cell & 1) == 1;
            if (home ? !states.contains(States.AWAY) : states.size() == 1 && states.contains(States.AWAY)) {
                return false;
            }
        }
        return true;
    }

    private static final Period.Span FROM_FRIDAY = Period.Span.from(THURSDAY.plusDays(1));

    private static WeeklyWfhCap capOfUnit(int days, Period.Span dates) {
        return new WeeklyWfhCap(
                RuleHeader.hard(WeeklyWfhCap.TYPE).with(Scope.ofUnits("v")).validIn(dates), days);
    }

    @Test
    void a_unit_may_be_stricter_for_some_dates_only_since_the_rule_of_the_policy_goes_on_holding_beside_it() {
        var policy = RosterPolicy.of("own", WeeklyWfhCap.hard(2)).tightenedBy(capOfUnit(0, FROM_FRIDAY));

        assertThat(policy.rules()).extracting(Rule::id).containsExactly("weekly-wfh-cap", "weekly-wfh-cap-v");
        var tallies = Model.of(TINY.withPolicy(policy)).tallies();
        assertThat(tallies)
                .filteredOn(tally -> tally.rule().equals("weekly-wfh-cap"))
                .extracting(tally -> tally.cells().size())
                .contains(2);
        assertThat(tallies)
                .filteredOn(tally -> tally.rule().equals("weekly-wfh-cap-v"))
                .isNotEmpty()
                .allMatch(tally -> tally.cells().size() == 1);
    }

    @Test
    void a_unit_may_not_be_looser_on_any_date_on_which_the_rule_of_the_policy_holds() {
        var policy = RosterPolicy.of("own", capOf(2, Period.Span.through(THURSDAY.plusDays(1))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.tightenedBy(capOfUnit(3, FROM_FRIDAY)))
                .withMessageContaining("allows more");
        assertThat(policy.tightenedBy(capOfUnit(3, Period.Span.from(THURSDAY.plusDays(2))))
                        .rules())
                .hasSize(2);
        assertThat(policy.tightenedBy(capOfUnit(1, Period.Span.ALWAYS)).rules()).hasSize(2);
    }

    private static WeeklyWfhCap capOf(int days, Period.Span dates) {
        return new WeeklyWfhCap(RuleHeader.hard(WeeklyWfhCap.TYPE).validIn(dates), days);
    }
}
