package id.rotasi.internal.report;

import id.rotasi.domain.IneligibilityReason;
import id.rotasi.study.EligibilityStudy;

/** What an {@link EligibilityStudy.Remedy} holds. */
public record RemedyRecord(IneligibilityReason reason, int people, int otherwiseFree, int couldRotate)
        implements EligibilityStudy.Remedy {}
