package id.rotasi.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A wish: to work from home, or on site, on a date or on every such weekday. Exactly one of date and weekday is given.
 *
 * @param date the date, inside the period
 * @param weekday every such weekday of the period
 * @param mode {@link WorkMode#WFH} or {@link WorkMode#WFO}
 * @param weight how much it matters beside other wishes, 1 (little) to 10 (very)
 */
public record Preference(Optional<LocalDate> date, Optional<DayOfWeek> weekday, WorkMode mode, int weight) {

    /** A wish of weight 1 for one date. */
    public static Preference on(LocalDate date, WorkMode mode) {
        return new Preference(Optional.of(date), Optional.empty(), mode, 1);
    }

    /** A wish of weight 1 for every such weekday. */
    public static Preference every(DayOfWeek weekday, WorkMode mode) {
        return new Preference(Optional.empty(), Optional.of(weekday), mode, 1);
    }

    /** This wish with another weight. */
    public Preference withWeight(int weight) {
        return new Preference(date, weekday, mode, weight);
    }

    /** Whether this wish counts rather than the other one on a date that both cover. */
    boolean goesBefore(Preference other) {
        return date.isPresent() == other.date.isPresent() ? weight > other.weight : date.isPresent();
    }

    /** Whether the wish is about that date. */
    public boolean covers(LocalDate day) {
        return date.map(day::equals).orElse(false)
                || weekday.map(day.getDayOfWeek()::equals).orElse(false);
    }
}
