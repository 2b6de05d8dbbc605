package id.rotasi.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a person may work from home at all, and if not, why. It is not a right: the head decides (PermenPANRB
 * 4/2025), so a person about whom nothing was said is {@linkplain #notAssessed() not eligible}.
 *
 * @param reasons why not, in the order of the enum; empty means eligible
 */
public record Eligibility(Set<IneligibilityReason> reasons) {

    private static final Eligibility ELIGIBLE = new Eligibility(Set.of());
    private static final Eligibility NOT_ASSESSED = new Eligibility(Set.of(IneligibilityReason.NOT_ASSESSED));

    public Eligibility {
        var sorted = EnumSet.noneOf(IneligibilityReason.class);
        sorted.addAll(reasons);
        reasons = Collections.unmodifiableSet(sorted);
    }

    /** May work from home. */
    public static Eligibility eligible() {
        return ELIGIBLE;
    }

    /** Nothing is known, so the person stays on site. */
    public static Eligibility notAssessed() {
        return NOT_ASSESSED;
    }

    /** May not work from home, for at least one reason. */
    public static Eligibility notBecause(IneligibilityReason first, IneligibilityReason... others) {
        return new Eligibility(EnumSet.of(first, others));
    }

    /** May not work from home for any of those reasons; eligible when the list is empty. */
    public static Eligibility notBecause(List<IneligibilityReason> reasons) {
        return reasons.isEmpty() ? ELIGIBLE : new Eligibility(Set.copyOf(reasons));
    }

    /** Whether the person may work from home. */
    public boolean isEligible() {
        return reasons.isEmpty();
    }
}
