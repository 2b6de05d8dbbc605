package id.rotasi.domain;

import java.time.LocalDate;
import java.util.Optional;

/** One ASN on one working day. Two of them are equal when everything about them is. */
public sealed interface Assignment permits AssignmentRecord {

    /** At home. */
    static Assignment atHome(String asn, LocalDate date) {
        return of(asn, date, WorkMode.WFH, Optional.empty(), Optional.empty());
    }

    /** On site, at a post. */
    static Assignment onSite(String asn, LocalDate date, Post post) {
        return of(asn, date, WorkMode.WFO, Optional.of(post), Optional.empty());
    }

    /** On leave, on official travel or studying. */
    static Assignment absent(String asn, LocalDate date) {
        return of(asn, date, WorkMode.ABSENT, Optional.empty(), Optional.empty());
    }

    /** As it was read from somewhere; whether it makes sense is checked by who uses it. */
    static Assignment of(String asn, LocalDate date, WorkMode mode, Optional<Post> post, Optional<String> reason) {
        return new AssignmentRecord(asn, date, mode, post, Optional.empty(), reason);
    }

    /** This day at a desk of the office, or at none. */
    default Assignment withDesk(Optional<String> desk) {
        return new AssignmentRecord(asn(), date(), mode(), post(), desk, reason());
    }

    /** Id of the person. */
    String asn();

    /** The day. */
    LocalDate date();

    /** On site, at home or absent. */
    WorkMode mode();

    /** Where the person works when on site; otherwise empty. */
    Optional<Post> post();

    /** Id of the desk of somebody in the office, if the problem has desks and one was given; otherwise empty. */
    Optional<String> desk();

    /** Id of the rule that left no choice; empty when the engine chose. */
    Optional<String> reason();
}
