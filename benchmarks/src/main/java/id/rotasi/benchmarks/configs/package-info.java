/** Configurations of the local search, compared with Timefold's own benchmarker. */
@NullMarked
package id.rotasi.benchmarks.configs;

import org.jspecify.annotations.NullMarked;
