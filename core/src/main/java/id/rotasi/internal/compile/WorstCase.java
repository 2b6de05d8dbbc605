package id.rotasi.internal.compile;

import id.rotasi.policy.Rule;
import id.rotasi.policy.Tally;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What all tallies cost at worst, the hard ones together and the soft ones together. The sums stay within
 * {@value #MOST}, so that no sum or difference of costs of rosters can overflow anywhere behind the compiler. Takes time
 * linear in the tallies.
 */
public final class WorstCase {

    /** Most that the hard tallies of a problem, or the soft ones, may cost together. */
    public static final long MOST = 1_000_000_000_000_000_000L;

    private WorstCase() {}

    /** Adds an error for each rule that has a part in costs too large, those with a small part left out. */
    static void check(List<Rule> rules, List<Tally> tallies, RuleCalls calls) {
        var hard = new Sum();
        var soft = new Sum();
        for (var tally : tallies) {
            (tally.price().enforcement().hard() ? hard : soft).add(worst(tally));
        }
        if (hard.value > MOST || soft.value > MOST) {
            name(rules, tallies, calls);
        }
    }

    private static void name(List<Rule> rules, List<Tally> tallies, RuleCalls calls) {
        var byRule = new HashMap<String, Sum>();
        for (var tally : tallies) {
            byRule.computeIfAbsent(tally.rule(), rule -> new Sum()).add(worst(tally));
        }
        for (var rule : rules) {
            var own = byRule.getOrDefault(rule.id(), new Sum());
            if (own.value > MOST / rules.size()) {
                long weight = rule.enforcement().weight();
                calls.add(
                        rule,
                        weight == 1 ? "" : ".enforcement",
                        "costs-too-large",
                        Map.of("weight", weight, "cost", own.value, "max", MOST));
            }
        }
    }

    private static long worst(Tally tally) {
        try {
            return tally.greatestPrice();
        } catch (ArithmeticException e) {
            return Long.MAX_VALUE;
        }
    }

    /** A sum of prices that stays at the greatest number once it is there. */
    private static final class Sum {
        long value;

        void add(long more) {
            value = more > Long.MAX_VALUE - value ? Long.MAX_VALUE : value + more;
        }
    }
}
