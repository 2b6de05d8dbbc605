package id.rotasi.domain;

import java.time.LocalDate;
import java.util.Optional;
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

    /**
     * A span of dates of which either end may be open; both ends included. That it does not end before it starts is
     * checked with the whole problem.
     *
     * @param from first date; empty when it has always been so
     * @param to last date; empty when no end is known
     */
    public record Span(Optional<LocalDate> from, Optional<LocalDate> to) {

        /** All dates. */
        public static final Span ALWAYS = new Span(Optional.empty(), Optional.empty());

        /** From that date on. */
        public static Span from(LocalDate first) {
            return new Span(Optional.of(first), Optional.empty());
        }

        /** Up to that date, which is included. */
        public static Span through(LocalDate last) {
            return new Span(Optional.empty(), Optional.of(last));
        }

        /** From one date to another one. */
        public static Span of(LocalDate first, LocalDate last) {
            return new Span(Optional.of(first), Optional.of(last));
        }

        /** Whether neither end is given. */
        public boolean isAlways() {
            return from.isEmpty() && to.isEmpty();
        }

        /** Whether the date lies inside. */
        public boolean contains(LocalDate date) {
            return !isBefore(date) && !isAfter(date);
        }

        /** Whether the whole span lies before that date. */
        public boolean isBefore(LocalDate date) {
            return to.isPresent() && to.get().isBefore(date);
        }

        /** Whether the whole span lies after that date. */
        public boolean isAfter(LocalDate date) {
            return from.isPresent() && from.get().isAfter(date);
        }

        /** Whether a date of the period lies inside. */
        public boolean touches(Period period) {
            return !isBefore(period.from()) && !isAfter(period.to());
        }

        /** Whether all dates of the period lie inside. */
        public boolean covers(Period period) {
            return contains(period.from()) && contains(period.to());
        }

        /** Whether some date lies inside of both. */
        public boolean overlaps(Span other) {
            return from.stream().noneMatch(other::isBefore)
                    && other.from.stream().noneMatch(this::isBefore);
        }

        /** Whether it ends before it starts, so that no date lies inside. */
        public boolean isBackwards() {
            return from.isPresent() && isBefore(from.get());
        }

        @Override
        public String toString() {
            return from.map(LocalDate::toString).orElse("")
                    + ".."
                    + to.map(LocalDate::toString).orElse("");
        }
    }
}
