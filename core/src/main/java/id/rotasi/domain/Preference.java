package id.rotasi.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** A wish: to work from home, or on site, on a date or on every such weekday. Exactly one of date and weekday is given. */
public sealed interface Preference permits PreferenceRecord {

    /** The date, inside the period; empty when it is about a weekday. */
    Optional<LocalDate> date();

    /** Every such weekday of the period; empty when it is about a date. */
    Optional<DayOfWeek> weekday();

    /** {@link WorkMode#WFH} or {@link WorkMode#WFO}. */
    WorkMode mode();

    /** How much it matters beside other wishes, 1 (little) to 10 (very). */
    int weight();


    /** A wish of weight 1 for one date. */
    static Preference on(LocalDate date, WorkMode mode) {
        return new PreferenceRecord(Optional.of(date), Optional.empty(), mode, 1);
    }

    /** A wish of weight 1 for every such weekday. */
    static Preference every(DayOfWeek weekday, WorkMode mode) {
        return new PreferenceRecord(Optional.empty(), Optional.of(weekday), mode, 1);
    }

    /** A wish as it was read; whether it is about a date or a weekday is checked with the whole problem. */
    static Preference of(Optional<LocalDate> date, Optional<DayOfWeek> weekday, WorkMode mode, int weight) {
        return new PreferenceRecord(date, weekday, mode, weight);
    }

    /** This wish with another weight. */
    default Preference withWeight(int weight) {
        return new PreferenceRecord(date(), weekday(), mode(), weight);
    }

    /** Whether the wish is about that date. */
    default boolean covers(LocalDate day) {
        return date().map(day::equals).orElse(false)
                || weekday().map(day.getDayOfWeek()::equals).orElse(false);
    }
}
