/** Named problems with fixed seeds, and the one door to the compiled tallies of the library. */
@NullMarked
package id.rotasi.benchmarks.suite;

import org.jspecify.annotations.NullMarked;
