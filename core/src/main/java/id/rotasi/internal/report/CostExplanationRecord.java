package id.rotasi.internal.report;

import id.rotasi.report.Cost;
import id.rotasi.report.Finding;
import id.rotasi.report.RosterReport.CostExplanation;
import id.rotasi.report.RosterReport.RuleResult;
import java.util.List;

/** What a {@link CostExplanation} holds. */
public record CostExplanationRecord(
        Cost score, Cost bound, Cost settled, List<RuleResult> rules, List<Finding> findings)
        implements CostExplanation {

    public CostExplanationRecord {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
    }
}
