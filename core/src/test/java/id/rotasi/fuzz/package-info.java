/** Hostile inputs for everything that reads: drawn from seeds, mutated as trees, tables and bytes, judged and shrunk. */
@NullMarked
package id.rotasi.fuzz;

import org.jspecify.annotations.NullMarked;
