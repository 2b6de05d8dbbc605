/** All administrations of a country, one after the other, in bounded memory. */
@NullMarked
package id.rotasi.benchmarks.nation;

import org.jspecify.annotations.NullMarked;
