package id.rotasi.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.policy.rule.PersonBalance;
import id.rotasi.policy.rule.SiteCapacity;
import id.rotasi.policy.rule.WeeklyWfhCap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterPolicyTest {

    private final RosterPolicy policy = RosterPolicy.of("p", CounterStaffing.hard(), WeeklyWfhCap.hard(2));

    @Test
    void a_rule_with_an_old_id_takes_the_place_of_the_old_one() {
        var changed = policy.with(new CounterStaffing(RuleHeader.soft(CounterStaffing.TYPE, 9)));
        assertThat(changed.rules()).extracting(Rule::id).containsExactly(CounterStaffing.TYPE, WeeklyWfhCap.TYPE);
        assertThat(changed.rule(CounterStaffing.TYPE).orElseThrow().enforcement())
                .isEqualTo(Enforcement.soft(9));
    }

    @Test
    void a_new_rule_comes_last_and_the_old_policy_stays_as_it_is() {
        var changed = policy.with(SiteCapacity.hard());
        assertThat(changed.rules())
                .extracting(Rule::id)
                .endsWith(SiteCapacity.TYPE)
                .hasSize(3);
        assertThat(policy.rules()).hasSize(2);
        assertThat(changed.without(SiteCapacity.TYPE)).isEqualTo(policy);
    }

    @Test
    void a_rule_that_is_not_there_cannot_be_removed() {
        assertThatThrownBy(() -> policy.without("weekly"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'weekly'")
                .hasMessageContaining(WeeklyWfhCap.TYPE);
    }

    @Test
    void two_rules_with_one_id_are_refused() {
        assertThatThrownBy(() -> RosterPolicy.of("p", WeeklyWfhCap.hard(2), WeeklyWfhCap.hard(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'weekly-wfh-cap'");
    }

    @Test
    void the_preset_of_west_java_caps_each_agency_at_half_and_shares_turns() {
        var preset = Presets.rotation5050();
        assertThat(preset.rules()).extracting(Rule::id).doesNotHaveDuplicates().contains("wfh-day-cap", "eligibility");
        assertThat(preset.rule(PersonBalance.TYPE)).contains(PersonBalance.soft(100, Share.HALF));
        assertThat(preset.validity()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Enforcement.MAX_WEIGHT + 1})
    void a_weight_out_of_range_is_refused_with_its_value(long weight) {
        assertThatThrownBy(() -> Enforcement.soft(weight))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(weight));
    }
}
