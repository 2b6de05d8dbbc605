package id.rotasi.internal.report;

import id.rotasi.report.Cost;
import id.rotasi.report.Finding;
import id.rotasi.report.RosterReport;
import id.rotasi.report.RosterReport.Fairness;
import id.rotasi.report.RosterReport.Impossibility;
import id.rotasi.report.RosterReport.Notice;
import id.rotasi.report.RosterReport.RuleResult;
import id.rotasi.report.RosterStatus;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a {@link RosterReport} holds. */
public record RosterReportRecord(
        RosterStatus status,
        Cost score,
        Optional<Cost> bound,
        int asns,
        int cells,
        int freeCells,
        int components,
        long seed,
        RosterReport.StopReason stoppedBy,
        RosterReport.Effort effort,
        Map<String, Duration> timings,
        List<RuleResult> rules,
        List<Finding> findings,
        Fairness fairness,
        List<Notice> notices,
        List<Impossibility> impossibilities,
        Cost inherited,
        Optional<Changes> changes)
        implements RosterReport {

    public RosterReportRecord {
        timings = Collections.unmodifiableMap(new LinkedHashMap<>(timings));
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
        notices = List.copyOf(notices);
        impossibilities = List.copyOf(impossibilities);
    }
}
