package id.rotasi.policy.preset;

import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.rule.EligibilityRespected;
import java.util.List;
import java.util.stream.Collectors;

/** The rules that come with the library. */
final class BuiltInRules {

    private BuiltInRules() {}

    /** Whether the rule comes with the library. Its class says so: a rule of the host's own may name any type. */
    private static final String PACKAGE = EligibilityRespected.class.getPackageName();

    static boolean contains(Rule rule) {
        return rule.getClass().getPackageName().equals(PACKAGE);
    }

    /** What rules get that say nothing about eligibility, under an id that none of them has. */
    static Rule eligibilityFor(List<Rule> rules) {
        var taken = rules.stream().map(Rule::id).collect(Collectors.toSet());
        var id = EligibilityRespected.TYPE;
        for (int n = 2; taken.contains(id); n++) {
            id = EligibilityRespected.TYPE + "-" + n;
        }
        return new EligibilityRespected(RuleHeader.hard(id));
    }
}
