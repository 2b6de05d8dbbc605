package id.rotasi.domain;

import java.time.LocalDate;

/**
 * Days on which somebody is neither on site nor at home.
 *
 * @param asn id of the person
 * @param kind why
 * @param from first day
 * @param to last day, not before {@code from}; may reach beyond the period, but must touch it
 */
public record Absence(String asn, AbsenceKind kind, LocalDate from, LocalDate to) {

    /** Whether the person is absent on that date. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
