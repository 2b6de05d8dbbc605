package id.rotasi.internal.report;

import id.rotasi.report.Cost;
import id.rotasi.report.Finding;
import id.rotasi.report.RosterReport.CostExplanation.Burden;
import id.rotasi.report.RosterReport.CostExplanation.FairShare;
import java.util.List;
import java.util.Optional;

/** What a {@link Burden} holds. */
public record BurdenRecord(
        String asn,
        int onDuty,
        int absent,
        int free,
        int wfh,
        Optional<FairShare> fairShare,
        int mondays,
        int fridays,
        int bridgeDays,
        int counterDays,
        int wishes,
        int granted,
        Cost cost,
        List<Finding> findings)
        implements Burden {

    public BurdenRecord {
        findings = List.copyOf(findings);
    }
}
