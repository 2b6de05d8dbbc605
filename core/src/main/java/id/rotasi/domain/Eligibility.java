package id.rotasi.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether a person may work from home at all, and if not, why. It is not a right: the head decides (PermenPANRB
 * 4/2025), so a person about whom nothing was said is {@linkplain #notAssessed() not eligible}.
 */
public sealed interface Eligibility permits EligibilityRecord {

    /** Why not, in the order of the enum; empty means eligible. */
    Set<IneligibilityReason> reasons();

    /** May work from home. */
    static Eligibility eligible() {
        return EligibilityRecord.ELIGIBLE;
    }

    /** Nothing is known, so the person stays on site. */
    static Eligibility notAssessed() {
        return EligibilityRecord.NOT_ASSESSED;
    }

    /** May not work from home, for at least one reason. */
    static Eligibility notBecause(IneligibilityReason first, IneligibilityReason... others) {
        return new EligibilityRecord(EnumSet.of(first, others));
    }

    /** May not work from home for any of those reasons; eligible when there is none. */
    static Eligibility notBecause(Collection<IneligibilityReason> reasons) {
        return reasons.isEmpty() ? eligible() : new EligibilityRecord(Set.copyOf(reasons));
    }

    /** Whether the person may work from home. */
    default boolean isEligible() {
        return reasons().isEmpty();
    }

    /** This eligibility and further reasons why not. */
    default Eligibility and(Collection<IneligibilityReason> more) {
        if (more.isEmpty()) {
            return this;
        }
        var all = EnumSet.copyOf(more);
        all.addAll(reasons());
        return notBecause(all);
    }

    /**
     * A reason that keeps a person on site for a time, such as a sanction from a date on.
     *
     * @param reason why
     * @param dates when; always if neither end is given
     */
    record Exclusion(IneligibilityReason reason, Period.Span dates) {}
}
