package id.rotasi.policy;

import id.rotasi.policy.rule.BuiltInRule;
import java.util.LinkedHashMap;
import java.util.function.Supplier;

/** Whether a rule of the host's own says all that a rule must say. */
final class WholeRule {

    private WholeRule() {}

    /** @throws IllegalArgumentException if the rule lacks something, or fails when asked; names policy, place and class */
    static void check(String policy, int place, Rule rule) {
        if (rule instanceof BuiltInRule) {
            return;
        }
        var parts = new LinkedHashMap<String, Supplier<?>>();
        parts.put("id", rule::id);
        parts.put("type", rule::type);
        parts.put("enforcement", rule::enforcement);
        parts.put("scope", rule::scope);
        parts.put("legal basis", rule::legalBasis);
        parts.forEach((name, part) -> {
            var who = "The rule %s of the policy '%s' (%s)"
                    .formatted(place + 1, policy, rule.getClass().getName());
            Object value;
            try {
                value = part.get();
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("%s fails when asked for its %s: %s".formatted(who, name, e), e);
            }
            if (value == null) {
                throw new IllegalArgumentException("%s has no %s: it gives null.".formatted(who, name));
            }
        });
    }
}
