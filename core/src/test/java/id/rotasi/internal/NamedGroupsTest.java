package id.rotasi.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.policy.Rule;
import id.rotasi.policy.rule.NeverTogether;
import id.rotasi.policy.rule.NoShiftAfter;
import id.rotasi.policy.rule.ShiftCap;
import id.rotasi.policy.rule.ShiftHoursCap.Over;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of the groups that rules name in a part of a problem. */
class NamedGroupsTest {

    private static Rule within(Rule rule, String... there) {
        var ids = List.of(there);
        return NamedGroups.within(List.of(rule), ids::contains, ids::contains).get(0);
    }

    @Test
    void a_group_of_people_is_left_only_if_everybody_is_there() {
        var rule = NeverTogether.hard(List.of(List.of("ani", "budi"), List.of("ani", "citra")));

        assertThat(within(rule, "ani", "citra")).isEqualTo(NeverTogether.hard(List.of(List.of("ani", "citra"))));
    }

    @Test
    void a_cap_holds_for_those_of_its_posts_that_are_there() {
        assertThat(within(ShiftCap.hard(2, Over.WEEK, "pagi", "malam"), "malam"))
                .isEqualTo(ShiftCap.hard(2, Over.WEEK, "malam"));
        assertThat(NamedGroups.ofPosts(within(ShiftCap.hard(2, Over.WEEK, "pagi"), "malam")))
                .isEmpty();
    }

    @Test
    void a_sequence_needs_its_first_post_and_one_that_must_not_follow() {
        var rule = NoShiftAfter.hard(List.of(List.of("malam", "pagi", "sore")));

        assertThat(within(rule, "malam", "sore")).isEqualTo(NoShiftAfter.hard(List.of(List.of("malam", "sore"))));
        assertThat(NamedGroups.ofPosts(within(rule, "pagi", "sore"))).isEmpty();
        assertThat(NamedGroups.ofPosts(within(rule, "malam"))).isEmpty();
    }
}
