package id.rotasi.policy;

import id.rotasi.policy.RuleType.RuleProperty;
import java.util.function.Function;

/** The values of a rule to be made, as they are given. */
record RuleValues(RuleHeader header, Function<RuleProperty<?>, Object> values) implements RuleType.Values {

    @Override
    @SuppressWarnings("unchecked") // The kind of a property says what its values are.
    public <V> V get(RuleProperty<V> property) {
        return (V) values.apply(property);
    }
}
