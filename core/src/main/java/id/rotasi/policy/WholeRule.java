package id.rotasi.policy;

import java.util.LinkedHashMap;
import java.util.function.Supplier;

/** Whether a rule says all that a rule must say; one of the host's own may not. */
final class WholeRule {

    private WholeRule() {}

    /** @throws IllegalArgumentException if the rule lacks something, or fails when asked; names policy, place and class */
    static void check(String policy, int place, Rule rule) {
        var parts = new LinkedHashMap<String, Supplier<?>>();
        parts.put("id", rule::id);
        parts.put("descriptor", rule::descriptor);
        parts.put("type", rule::type);
        parts.put("enforcement", rule::enforcement);
        parts.put("scope", rule::scope);
        parts.put("legal basis", rule::legalBasis);
        parts.put("validity", rule::validity);
        parts.put("terms of days at home", rule::wfhTerms);
        parts.put("part in eligibility", rule::decidesEligibility);
        parts.put("part at counters", rule::staffsCounters);
        parts.put("ease by absences", rule::isEasedByAbsence);
        parts.put("hardness", rule::mayBeHard);
        var who = "The rule %s of the policy '%s' (%s)"
                .formatted(place + 1, policy, rule.getClass().getName());
        parts.forEach((name, part) -> check(who, name, part));
        rule.descriptor().properties().forEach(property -> check(who, property.name(), () -> property.of(rule)));
    }

    private static void check(String who, String name, Supplier<?> part) {
        Object value;
        try {
            value = part.get();
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("%s fails when asked for its %s: %s".formatted(who, name, e), e);
        }
        if (value == null) {
            throw new IllegalArgumentException("%s has no %s: it gives null.".formatted(who, name));
        }
    }
}
