package id.rotasi.calendar;

import java.util.List;

/**
 * The days off of one year.
 *
 * @param year the year
 * @param provisional whether the dates were not yet decreed; such a year is used only when asked for
 * @param holidays the days off, by date
 */
public record HolidayYear(int year, boolean provisional, List<Holiday> holidays) {
    public HolidayYear {
        holidays = List.copyOf(holidays);
    }
}
