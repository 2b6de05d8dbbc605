package id.rotasi.internal.compile;

import id.rotasi.RosterProblem;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.preset.Presets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The rules that are asked: those of a policy, and one about eligibility on the dates on which none of them decides it. */
final class PolicyRules {

    private PolicyRules() {}

    /** The rules, after the one about eligibility if they leave a date of the period without. */
    static List<Rule> withEligibility(RosterProblem problem, List<Rule> rules) {
        boolean aboutEligibility = rules.stream()
                        .anyMatch(rule ->
                                rule.decidesEligibility() && rule.validity().isAlways())
                || problem.period().dates().allMatch(date -> isDecided(rules, date));
        return aboutEligibility
                ? rules
                : Stream.concat(Stream.of(Presets.eligibilityFor(rules)), rules.stream())
                        .toList();
    }

    /** What a rule sees: the dates on which it holds; the one about eligibility that was added, those of no other one. */
    static RuleContext seenBy(Rule rule, List<Rule> rules, RuleView view, boolean isOfPolicy) {
        if (isOfPolicy) {
            return rule.validity().isAlways()
                    ? view
                    : new ValidDays(view, date -> rule.validity().contains(date));
        }
        boolean isOnly = rules.stream().filter(Rule::decidesEligibility).count() == 1;
        return isOnly ? view : new ValidDays(view, date -> !isDecided(rules.subList(1, rules.size()), date));
    }

    private static boolean isDecided(List<Rule> rules, LocalDate date) {
        return rules.stream()
                .anyMatch(rule -> rule.decidesEligibility() && rule.validity().contains(date));
    }
}
