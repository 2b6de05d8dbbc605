/**
 * Which days are worked: holidays, collective leave, working weeks, bridge days.
 *
 * <p>Holidays come from decrees, through a {@link id.rotasi.calendar.HolidayProvider}; none is ever computed or
 * guessed, and a year without data is refused.
 */
@NullMarked
package id.rotasi.calendar;

import org.jspecify.annotations.NullMarked;
