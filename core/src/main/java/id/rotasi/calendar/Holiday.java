package id.rotasi.calendar;

import java.time.LocalDate;

/**
 * A day off.
 *
 * @param date the day
 * @param name as it is to be printed
 * @param type public holiday or collective leave
 * @param decree the decree that set it; empty while provisional
 */
public record Holiday(LocalDate date, String name, HolidayType type, String decree) {}
