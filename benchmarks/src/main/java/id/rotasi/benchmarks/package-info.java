/** The program: one command for each kind of benchmark. */
@NullMarked
package id.rotasi.benchmarks;

import org.jspecify.annotations.NullMarked;
