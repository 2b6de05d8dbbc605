package id.rotasi.calendar;

import java.util.Optional;

/**
 * Knows the days off of some years. The host may replace {@link #indonesian() the Indonesian table} by its own table, or extend it
 * with {@link #orElse}.
 */
@FunctionalInterface
public interface HolidayProvider {

    /**
     * The public holidays and collective leave of Indonesia, as decreed (SKB of three ministers): 2025 and 2026
     * confirmed, 2027 provisional.
     */
    static HolidayProvider indonesian() {
        return IndonesianHolidays.bundled();
    }

    /**
     * The days off of that year, or empty when nothing is known about it: never a guess. Called in the thread that makes
     * or solves a problem, which waits for the answer: neither a time limit nor cancelling can end it.
     */
    Optional<HolidayYear> year(int year);

    /** This provider, and another one for the years that this one does not know. */
    default HolidayProvider orElse(HolidayProvider other) {
        return year -> year(year).or(() -> other.year(year));
    }
}
