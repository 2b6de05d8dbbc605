/** A roster as a table of people and days, with its codes and sums, as all printed formats show it. */
@NullMarked
package id.rotasi.internal.io.table;

import org.jspecify.annotations.NullMarked;
