/**
 * The formats: problems and rosters as JSON and CSV, reports as JSON, lists of civil servants as CSV.
 *
 * <p>JSON needs {@code jackson-databind} and CSV needs {@code fastcsv}; both are optional dependencies, so an
 * application that reads and writes neither does not carry them. Nothing here decides anything about a roster.
 */
@NullMarked
package id.rotasi.io;

import org.jspecify.annotations.NullMarked;
