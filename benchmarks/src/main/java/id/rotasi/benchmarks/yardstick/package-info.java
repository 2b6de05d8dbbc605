/** Instances that other people published: read, said through the public API, solved, and counted again by their own rules. */
@NullMarked
package id.rotasi.benchmarks.yardstick;

import org.jspecify.annotations.NullMarked;
