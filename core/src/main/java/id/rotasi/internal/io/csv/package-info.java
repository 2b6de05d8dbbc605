/** Tables of people and rosters as CSV. The only package that knows FastCSV. */
@NullMarked
package id.rotasi.internal.io.csv;

import org.jspecify.annotations.NullMarked;
