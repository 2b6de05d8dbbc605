package id.rotasi.calendar;

import java.time.DayOfWeek;

/**
 * The kind of a working day, for sharing turns fairly: a day at home beside days off makes a long weekend. Each
 * working day has exactly one class.
 */
public enum DayClass {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    /** Beside a holiday that is not part of a weekend, whatever the weekday (<i>hari kejepit</i> among them). */
    BRIDGE;

    /** The class of an ordinary weekday. @throws IllegalArgumentException for Sunday, on which nobody works */
    public static DayClass of(DayOfWeek weekday) {
        if (weekday == DayOfWeek.SUNDAY) {
            throw new IllegalArgumentException("SUNDAY is no working day.");
        }
        return values()[weekday.ordinal()];
    }

    /**
     * Whether a day at home of this class lengthens a weekend or a holiday. Saturday is worked in a six-day week only,
     * where it stands beside Sunday.
     */
    public boolean isBesideDaysOff() {
        return this == MONDAY || this == FRIDAY || this == SATURDAY || this == BRIDGE;
    }
}
