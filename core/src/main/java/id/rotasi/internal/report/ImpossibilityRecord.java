package id.rotasi.internal.report;

import id.rotasi.report.Finding;
import id.rotasi.report.RosterReport.Impossibility;
import id.rotasi.report.RosterReport.Impossibility.Sentence;
import java.util.List;

/** What a {@link Impossibility} holds. */
public record ImpossibilityRecord(List<Finding> findings, long missing, List<Sentence> reasons, List<Sentence> mends)
        implements Impossibility {

    public ImpossibilityRecord {
        findings = List.copyOf(findings);
        reasons = List.copyOf(reasons);
        mends = List.copyOf(mends);
    }
}
