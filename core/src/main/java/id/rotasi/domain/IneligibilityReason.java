package id.rotasi.domain;

/**
 * Why somebody may not work from home.
 *
 * <p>Sources: PermenPANRB 4/2025 art. 8, 11 and 25 for discipline, placement and tasks; the circulars of the
 * administrations for the others.
 */
public enum IneligibilityReason {
    /** Serves citizens directly. */
    FRONTLINE,
    /** Leads a unit. */
    LEADERSHIP,
    /** Is under a disciplinary sanction or in process for one. */
    DISCIPLINE,
    /** Was recruited, promoted or moved a short while ago. */
    NEWLY_PLACED,
    /** Has no device to work on. */
    NO_DEVICE,
    /** Has no stable internet connection at home. */
    NO_INTERNET,
    /** Signs or processes on paper. */
    MANUAL_PROCESS,
    /** Coordinates face to face. */
    FACE_TO_FACE_COORDINATION,
    /** Nobody has assessed this person yet: no right to work from home is assumed. */
    NOT_ASSESSED
}
