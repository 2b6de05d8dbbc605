package id.rotasi.internal;

import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.RuleType.RuleProperty.Kind;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The groups of people that rules name. */
public final class NamedPeople {

    private NamedPeople() {}

    /** The groups of a rule. */
    public static Stream<List<String>> groups(Rule rule) {
        return properties(rule).flatMap(property -> groups(property, rule));
    }

    /** A policy whose rules name only groups of which everybody is there. */
    public static RosterPolicy within(RosterPolicy policy, Predicate<String> isThere) {
        return policy.rules().stream()
                        .anyMatch(rule -> properties(rule).findAny().isPresent())
                ? policy.withRules(within(policy.rules(), isThere))
                : policy;
    }

    /** Such rules. */
    public static List<Rule> within(List<Rule> rules, Predicate<String> isThere) {
        return rules.stream().map(rule -> within(rule, isThere)).toList();
    }

    private static Rule within(Rule rule, Predicate<String> isThere) {
        var narrowed = rule;
        for (var property : properties(rule).toList()) {
            var groups = groups(property, rule)
                    .filter(group -> group.stream().allMatch(isThere))
                    .toList();
            narrowed = rule.descriptor().with(narrowed, property, groups);
        }
        return narrowed;
    }

    private static Stream<RuleProperty<?>> properties(Rule rule) {
        return rule.descriptor().properties().stream().filter(property -> property.kind() instanceof Kind.Groups);
    }

    @SuppressWarnings("unchecked") // The kind of a property says what its values are.
    private static Stream<List<String>> groups(RuleProperty<?> property, Rule rule) {
        return ((List<List<String>>) property.of(rule)).stream();
    }
}
