package id.rotasi.internal.report;

import id.rotasi.study.EligibilityStudy;
import java.util.List;

/** What an {@link EligibilityStudy} holds. */
public record EligibilityStudyRecord(List<OfUnit> units, List<Remedy> remedies) implements EligibilityStudy {

    public EligibilityStudyRecord {
        units = List.copyOf(units);
        remedies = List.copyOf(remedies);
    }
}
