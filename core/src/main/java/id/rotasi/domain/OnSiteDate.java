package id.rotasi.domain;

import java.time.LocalDate;

/**
 * A date on which everybody of a unit is on site: an assembly (<i>apel</i>), an inspection, a plenary meeting.
 *
 * @param unit id of the unit; holds for its subtree
 * @param date a date of the period
 * @param occasion what for, as it is to be printed
 */
public record OnSiteDate(String unit, LocalDate date, String occasion) {}
