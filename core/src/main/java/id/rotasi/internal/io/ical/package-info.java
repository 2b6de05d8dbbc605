/** Calendars of people and units. The only package that knows iCal4j. */
@NullMarked
package id.rotasi.internal.io.ical;

import org.jspecify.annotations.NullMarked;
