package id.rotasi.internal.io.ical;

import id.rotasi.Publication;
import id.rotasi.Publication.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** When each event last changed, and how often it did since the first publication. */
public final class Stamps {

    private final Instant first;
    private final Map<String, SortedMap<LocalDate, Revision>> revisions = new HashMap<>();

    /**
     * Of an event at that version.
     *
     * @param at when it last changed
     * @param sequence how often it changed, 0 if never
     */
    record Stamp(Instant at, int sequence) {}

    /** Of a roster that was published for the first time. */
    public Stamps(Instant first) {
        this.first = first;
    }

    /** Of a publication. */
    public Stamps(Publication publication) {
        this(publication.firstAt().toInstant());
        publication.revisions().forEach(revision -> revisions
                .computeIfAbsent(revision.asn(), asn -> new TreeMap<>())
                .put(revision.date(), revision));
    }

    Instant first() {
        return first;
    }

    /** The days of a person that were changed, by date. */
    SortedMap<LocalDate, Revision> of(String asn) {
        return revisions.getOrDefault(asn, Collections.emptySortedMap());
    }

    Stamp of(String asn, LocalDate date) {
        return Optional.ofNullable(of(asn).get(date))
                .map(revision -> new Stamp(revision.at().toInstant(), revision.sequence()))
                .orElse(new Stamp(first, 0));
    }

    /** Of an event about several people: it changes with each of them. */
    Stamp of(Collection<String> people, LocalDate date) {
        var own = people.stream().map(asn -> of(asn, date)).toList();
        var last = own.stream().map(Stamp::at).reduce(first, (one, other) -> other.isAfter(one) ? other : one);
        return new Stamp(last, own.stream().mapToInt(Stamp::sequence).sum());
    }
}
