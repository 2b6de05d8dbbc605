package id.rotasi.report;

import java.util.List;

/**
 * What holds the cost of a roster above zero.
 *
 * @param score cost of the roster
 * @param bound the part that no roster can avoid, as far as it is proven; parts of the problem without a proof count as
 *     zero
 * @param settled the part of the bound that the data alone decide: it costs the same in every roster
 * @param rules the rules that cost something, costliest first
 * @param findings what costs most, over all rules, costliest first
 */
public record CostExplanation(Cost score, Cost bound, Cost settled, List<RuleResult> rules, List<Finding> findings) {

    /** Most findings listed. */
    public static final int FINDINGS = 10;

    public CostExplanation {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
    }

    /** The part that a better roster might save, at most. */
    public Cost avoidable() {
        return score.minus(bound);
    }
}
