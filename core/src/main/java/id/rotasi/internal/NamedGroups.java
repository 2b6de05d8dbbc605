package id.rotasi.internal;

import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.RuleType.RuleProperty.Kind;
import id.rotasi.policy.RuleType.RuleProperty.Kind.Member;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The groups of people and of posts that rules name. */
public final class NamedGroups {

    private NamedGroups() {}

    /** The groups of people of a rule. */
    public static Stream<List<String>> ofPeople(Rule rule) {
        return properties(rule, Member.PEOPLE).flatMap(property -> groups(property, rule));
    }

    /** The groups of posts of a rule. */
    public static Stream<List<String>> ofPosts(Rule rule) {
        return properties(rule, Member.POSTS).flatMap(property -> groups(property, rule));
    }

    /** A policy whose rules name only groups of which everybody is there, and every post. */
    public static RosterPolicy within(RosterPolicy policy, Predicate<String> isThere, Predicate<String> isPost) {
        return policy.rules().stream().anyMatch(rule -> Stream.concat(ofPeople(rule), ofPosts(rule))
                        .findAny()
                        .isPresent())
                ? policy.withRules(within(policy.rules(), isThere, isPost))
                : policy;
    }

    /** Such rules. */
    public static List<Rule> within(List<Rule> rules, Predicate<String> isThere, Predicate<String> isPost) {
        return rules.stream()
                .map(rule -> within(rule, Member.PEOPLE, isThere))
                .map(rule -> within(rule, Member.POSTS, isPost))
                .toList();
    }

    private static Rule within(Rule rule, Member of, Predicate<String> isThere) {
        var narrowed = rule;
        for (var property : properties(rule, of).toList()) {
            var groups = groups(property, rule)
                    .filter(group -> group.stream().allMatch(isThere))
                    .toList();
            narrowed = rule.descriptor().with(narrowed, property, groups);
        }
        return narrowed;
    }

    private static Stream<RuleProperty<?>> properties(Rule rule, Member of) {
        return rule.descriptor().properties().stream()
                .filter(property -> property.kind() instanceof Kind.Groups groups && groups.of() == of);
    }

    @SuppressWarnings("unchecked") // The kind of a property says what its values are.
    private static Stream<List<String>> groups(RuleProperty<?> property, Rule rule) {
        return ((List<List<String>>) property.of(rule)).stream();
    }
}
