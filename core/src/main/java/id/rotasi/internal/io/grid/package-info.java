/** Grids of people and days, as people keep them in a spreadsheet, read as rosters. */
@NullMarked
package id.rotasi.internal.io.grid;

import org.jspecify.annotations.NullMarked;
