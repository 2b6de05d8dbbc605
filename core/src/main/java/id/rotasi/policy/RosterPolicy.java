package id.rotasi.policy;

import id.rotasi.domain.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A set of rules, as a value: take a preset from {@link Presets} and adjust it by copying.
 *
 * @param id of the preset it came from, or the host's own
 * @param legalBasis the circular or regulation as a whole
 * @param validity when it may be used; empty when always
 * @param rules in order; where two rules decide the same cell, the first one gives the reason
 */
public record RosterPolicy(String id, LegalBasis legalBasis, Optional<Period> validity, List<Rule> rules) {

    /** @throws IllegalArgumentException if two rules have the same id */
    public RosterPolicy {
        rules = List.copyOf(rules);
        var ids = new HashSet<String>();
        for (var rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException(
                        "The policy '%s' has two rules with the id '%s'. Give one of them another id."
                                .formatted(id, rule.id()));
            }
        }
    }

    /** A policy of these rules, without a legal basis of its own and valid always. */
    public static RosterPolicy of(String id, Rule... rules) {
        return new RosterPolicy(id, LegalBasis.NONE, Optional.empty(), List.of(rules));
    }

    /** This policy with the rule on top, in place of the one with the same id if there is one. */
    public RosterPolicy with(Rule rule) {
        var changed = new ArrayList<Rule>();
        boolean replaced = false;
        for (var old : rules) {
            boolean same = old.id().equals(rule.id());
            changed.add(same ? rule : old);
            replaced |= same;
        }
        if (!replaced) {
            changed.add(rule);
        }
        return new RosterPolicy(id, legalBasis, validity, changed);
    }

    /** This policy without a rule. @throws IllegalArgumentException if it has no such rule */
    public RosterPolicy without(String ruleId) {
        if (rule(ruleId).isEmpty()) {
            throw new IllegalArgumentException("The policy '%s' has no rule '%s'; it has %s."
                    .formatted(id, ruleId, rules.stream().map(Rule::id).toList()));
        }
        return new RosterPolicy(
                id,
                legalBasis,
                validity,
                rules.stream().filter(rule -> !rule.id().equals(ruleId)).toList());
    }

    /** The rule with that id. */
    public Optional<Rule> rule(String ruleId) {
        return rules.stream().filter(rule -> rule.id().equals(ruleId)).findFirst();
    }
}
