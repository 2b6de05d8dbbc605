/**
 * The formats: problems and rosters as JSON and CSV, reports as JSON, lists of civil servants as CSV; for people and for
 * other systems the roster page as HTML, the annex as XLSX, the letter as PDF, calendars as iCalendar, lists and recaps as CSV and JSON.
 *
 * <p>JSON and the page need {@code jackson-databind}, CSV {@code fastcsv}, XLSX {@code fastexcel}, PDF {@code openpdf} and iCalendar {@code ical4j}; all
 * are optional dependencies, so an application does not carry those it has no use for. Nothing here decides anything
 * about a roster. Every file is written wholly or not at all; {@link id.rotasi.io.FileSet} publishes several that belong together.
 */
@NullMarked
package id.rotasi.io;

import org.jspecify.annotations.NullMarked;
