package id.rotasi;

import id.rotasi.domain.Assignment;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.internal.report.PublicationRecord;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A roster that was approved and published: what counts as evidence from then on (PP 94/2021). It holds each person's days,
 * a hash of them, the publication before it, and for each day how often it was changed since the first one, so that
 * calendars update in place. Immutable.
 */
public sealed interface Publication permits PublicationRecord {

    /**
     * The first publication of a roster.
     *
     * @param version the host's name for it, such as {@code v1}; not blank
     * @param approvedBy who approved it, as it is to be printed
     * @param at when
     * @throws IllegalArgumentException if the version is blank
     */
    static Publication of(Roster roster, String version, String approvedBy, OffsetDateTime at) {
        return PublicationRecord.of(roster.assignments(), version, approvedBy, at, Optional.empty());
    }

    /**
     * A publication that takes the place of another one. Takes time linear in both.
     *
     * @throws IllegalArgumentException if the version is blank or that of the one before, or if it is not later
     */
    static Publication of(Roster roster, String version, String approvedBy, OffsetDateTime at, Publication previous) {
        return PublicationRecord.of(roster.assignments(), version, approvedBy, at, Optional.of(previous));
    }

    /**
     * The publication of rows as they were written, by person and date.
     *
     * @param previous the one whose place it takes, if there is one
     * @throws IllegalArgumentException as above
     */
    static Publication of(
            List<Assignment> days,
            String version,
            String approvedBy,
            OffsetDateTime at,
            Optional<Publication> previous) {
        return PublicationRecord.of(days, version, approvedBy, at, previous);
    }

    /** The host's name for it. */
    String version();

    /** Who approved it. */
    String approvedBy();

    /** When it was approved. */
    OffsetDateTime at();

    /** When the first of the publications was approved that led to this one. */
    OffsetDateTime firstAt();

    /** SHA-256 of person, date, mode and post of all days, in hexadecimal digits. */
    String hash();

    /** The publication whose place it takes. */
    Optional<Reference> previous();

    /** What was published, by person in the order of the problem, then by date. */
    List<Day> days();

    /** The days that were changed since the first publication, by person and date. */
    List<Revision> revisions();

    /** What a later problem is to start from: these days, the first of them settled. */
    default PublishedRoster settledThrough(LocalDate last) {
        return new PublishedRoster(version(), Optional.of(last), days());
    }

    /**
     * Which publication.
     *
     * @param version its name
     * @param hash its hash
     */
    record Reference(String version, String hash) {}

    /**
     * What became of a day of a person since the first publication.
     *
     * @param asn id of the person
     * @param date the day, which may not be there any more
     * @param sequence how many publications changed it, 1 or more
     * @param at when the last of them was approved
     * @param wasAtHome whether any publication had the person at home then
     */
    record Revision(String asn, LocalDate date, int sequence, OffsetDateTime at, boolean wasAtHome) {}
}
