package id.rotasi.internal;

import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.RuleType.RuleProperty.Kind;
import id.rotasi.policy.RuleType.RuleProperty.Kind.Member;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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

    /** A policy whose rules name only groups of which everybody is there, and of posts those that are. */
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
                .map(rule -> with(rule, Member.PEOPLE, group -> group.stream().allMatch(isThere) ? group : List.of()))
                .map(rule -> with(rule, Member.POSTS, group -> posts(group, rule, isPost)))
                .toList();
    }

    /* Nobody who is there can be at the others; but what follows a post that is not there is not asked for. */
    private static List<String> posts(List<String> group, Rule rule, Predicate<String> isPost) {
        var there = group.stream().filter(isPost).toList();
        int least = properties(rule, Member.POSTS)
                .mapToInt(property -> ((Kind.Groups) property.kind()).least())
                .max()
                .orElse(1);
        boolean isSequence = least > 1;
        return there.size() < least || isSequence && !there.get(0).equals(group.get(0)) ? List.of() : there;
    }

    /* The rule with other groups; those left empty are left out. */
    private static Rule with(Rule rule, Member of, UnaryOperator<List<String>> change) {
        var changed = rule;
        for (var property : properties(rule, of).toList()) {
            var groups = groups(property, rule)
                    .map(change)
                    .filter(group -> !group.isEmpty())
                    .toList();
            changed = rule.descriptor().with(changed, property, groups);
        }
        return changed;
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
