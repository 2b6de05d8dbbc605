/** Small pieces of the library, measured with JMH. */
@NullMarked
package id.rotasi.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
