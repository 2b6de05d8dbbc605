package id.rotasi.domain;

import java.time.LocalDate;

/**
 * Days on which somebody is neither on site nor at home, or is so for half of each day only. Whoever is absent for half a day
 * is on duty on it: the day has its mode and counts as a whole one, but nobody of half a day stands at a counter, or counts
 * where a minimum of people on site is asked for.
 *
 * @param asn id of the person
 * @param kind why
 * @param from first day
 * @param to last day, not before {@code from}; may reach beyond the period, but must touch it
 * @param part which part of each of these days
 */
public record Absence(String asn, AbsenceKind kind, LocalDate from, LocalDate to, Part part) {

    /** The part of a day for which somebody is absent. */
    public enum Part {
        /** All of it. */
        WHOLE_DAY,
        /** The half before noon. */
        MORNING,
        /** The half after noon. */
        AFTERNOON
    }

    /** An absence of whole days. */
    public Absence(String asn, AbsenceKind kind, LocalDate from, LocalDate to) {
        this(asn, kind, from, to, Part.WHOLE_DAY);
    }

    /** Whether that date is among the days, of whatever part. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** Whether it is about halves of days, on which the person is on duty. */
    public boolean isHalf() {
        return part != Part.WHOLE_DAY;
    }

    /** This absence on other days. */
    public Absence during(LocalDate first, LocalDate last) {
        return new Absence(asn, kind, first, last, part);
    }
}
