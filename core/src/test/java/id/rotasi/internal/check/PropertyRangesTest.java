package id.rotasi.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.domain.Period;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.fixture.Draw;
import id.rotasi.fixture.RandomValues;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.RuleType.RuleProperty.Kind;
import id.rotasi.policy.preset.Presets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every property of every type, at the edges of its range and beyond. */
class PropertyRangesTest {

    private static final String[] PEOPLE = {"budi", "citra", "dewi", "eko"};

    @Test
    void values_at_the_edges_are_accepted_and_those_beyond_are_errors_at_the_property() {
        int beyond = 0;
        for (var type : Presets.ruleTypes()) {
            for (var property : type.properties()) {
                for (var value : inside(property)) {
                    assertThat(errors(type, property, value))
                            .as("%s.%s = %s", type, property, value)
                            .isEmpty();
                }
                for (var value : outside(property)) {
                    beyond++;
                    assertThat(errors(type, property, value))
                            .as("%s.%s = %s", type, property, value)
                            .extracting(error -> error.path().replaceFirst("\\[\\d]\\[?\\d?]?$", ""))
                            .containsExactly("$.policy.rules[0]." + property.name());
                }
            }
        }
        assertThat(beyond).isGreaterThan(12);
    }

    private static List<Object> inside(RuleProperty<?> property) {
        var values = new ArrayList<Object>();
        for (long seed = 0; seed < 5; seed++) {
            values.add(RandomValues.of(property, new Draw(seed), PEOPLE));
        }
        if (property.kind() instanceof Kind.Whole range) {
            values.add(range.least());
            values.add(range.greatest());
        }
        return values;
    }

    private static List<Object> outside(RuleProperty<?> property) {
        if (property.kind() instanceof Kind.Whole range) {
            return range.greatest() == Integer.MAX_VALUE
                    ? List.of(range.least() - 1, Integer.MIN_VALUE)
                    : List.of(range.least() - 1, range.greatest() + 1, Integer.MAX_VALUE, Integer.MIN_VALUE);
        } else if (property.kind() instanceof Kind.Words<?>) {
            return List.of(Set.of());
        } else if (property.kind() instanceof Kind.Groups groups) {
            return List.of(
                    List.of(List.of(PEOPLE).subList(0, groups.least() - 1)),
                    List.of(List.of("budi", "budi")),
                    List.of(List.of("budi", "bude")));
        } else if (property.kind() instanceof Kind.Dates) {
            return List.of(Optional.of(new Period(Draft.LAST, Draft.FIRST)));
        }
        return List.of();
    }

    private static List<InputError> errors(RuleType type, RuleProperty<?> property, Object value) {
        var values = RandomValues.of(type, new Draw(0), PEOPLE);
        var rule = type.create(RuleHeader.hard("it"), other -> other == property ? value : values.apply(other));
        var draft = Draft.valid();
        // Groups may be of counters, too.
        List.of(PEOPLE).forEach(id -> draft.counters.add(ServiceCounter.of(id, id, "dukcapil", 0)));
        draft.policy = RosterPolicy.of("p", rule);
        return draft.errors();
    }
}
