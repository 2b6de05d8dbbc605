/** What the log of the program looks like. */
@NullMarked
package id.rotasi.samples.log;

import org.jspecify.annotations.NullMarked;
