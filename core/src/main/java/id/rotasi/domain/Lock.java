package id.rotasi.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day of a person that was decided by hand. It is decided before any rule and kept whatever the rules say; what it breaks
 * is found, and the finding names it. A day on which the person is not on duty, or that is settled otherwise, cannot be
 * locked.
 */
public sealed interface Lock permits LockRecord {

    /** At home. */
    static Lock atHome(String asn, LocalDate date) {
        return of(asn, date, WorkMode.WFH, Optional.empty());
    }

    /** On site, wherever the engine puts the person. */
    static Lock onSite(String asn, LocalDate date) {
        return of(asn, date, WorkMode.WFO, Optional.empty());
    }

    /** On site, at a post that the person can hold. */
    static Lock onSite(String asn, LocalDate date, Post post) {
        return of(asn, date, WorkMode.WFO, Optional.of(post));
    }

    /** As it was read from somewhere; whether it makes sense is checked with the whole problem. */
    static Lock of(String asn, LocalDate date, WorkMode mode, Optional<Post> post) {
        return new LockRecord(asn, date, mode, post, "");
    }

    /** Id of the person. */
    String asn();

    /** A date of the period on which the person is on duty. */
    LocalDate date();

    /** {@link WorkMode#WFH} or {@link WorkMode#WFO}. */
    WorkMode mode();

    /** Where on site; empty at home, and where the engine is to choose the post. */
    Optional<Post> post();

    /** Why, as it is to be printed; may be empty. */
    String reason();

    /** This lock with a reason, as it is to be printed. */
    Lock because(String reason);
}
