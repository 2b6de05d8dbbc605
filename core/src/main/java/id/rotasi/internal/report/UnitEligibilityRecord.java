package id.rotasi.internal.report;

import id.rotasi.domain.IneligibilityReason;
import id.rotasi.study.EligibilityStudy;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What an {@link EligibilityStudy.OfUnit} holds. */
public record UnitEligibilityRecord(
        String unit,
        int people,
        int eligible,
        Map<IneligibilityReason, Integer> reasons,
        Map<String, Integer> rules,
        int spare)
        implements EligibilityStudy.OfUnit {

    public UnitEligibilityRecord {
        reasons = Collections.unmodifiableMap(new TreeMap<>(reasons));
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    }
}
