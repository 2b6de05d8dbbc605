package id.rotasi.report;

import id.rotasi.report.RosterReport.RuleResult;
import java.util.List;

/** What holds the cost of a roster above zero. */
public sealed interface CostExplanation permits id.rotasi.internal.report.CostExplanationRecord {

    /** Cost of the roster. */
    Cost score();

    /**
     * The part that no roster can avoid, as far as it is proven; parts of the problem without a proof count as zero.
     */
    Cost bound();

    /** The part of the bound that the data alone decide: it costs the same in every roster. */
    Cost settled();

    /** The rules that cost something, costliest first. */
    List<RuleResult> rules();

    /** What costs most, over all rules, costliest first. */
    List<Finding> findings();

    /** Most findings listed. */
    int FINDINGS = 10;

    /** The part that a better roster might save, at most. */
    default Cost avoidable() {
        return score().minus(bound());
    }
}
