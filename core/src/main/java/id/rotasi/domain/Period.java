package id.rotasi.domain;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A span of dates, both ends included.
 *
 * @param from first date
 * @param to last date
 */
public record Period(LocalDate from, LocalDate to) {

    /** Whether the date lies inside. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** All dates in order; none if the ends are the wrong way round. */
    public Stream<LocalDate> dates() {
        return to.isBefore(from) ? Stream.empty() : from.datesUntil(to.plusDays(1));
    }

    @Override
    public String toString() {
        return from + ".." + to;
    }
}
