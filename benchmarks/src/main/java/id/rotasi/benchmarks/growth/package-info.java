/** Time and memory by number of people and of threads. */
@NullMarked
package id.rotasi.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
