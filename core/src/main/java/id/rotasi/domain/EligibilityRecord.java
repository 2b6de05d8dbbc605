package id.rotasi.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a {@link Eligibility} holds. */
record EligibilityRecord(Set<IneligibilityReason> reasons) implements Eligibility {

    static final Eligibility ELIGIBLE = new EligibilityRecord(Set.of());
    static final Eligibility NOT_ASSESSED = new EligibilityRecord(Set.of(IneligibilityReason.NOT_ASSESSED));

    EligibilityRecord {
        var sorted = EnumSet.noneOf(IneligibilityReason.class);
        sorted.addAll(reasons);
        reasons = Collections.unmodifiableSet(sorted);
    }
}
