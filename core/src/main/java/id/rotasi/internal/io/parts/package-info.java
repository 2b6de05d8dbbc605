/** A problem in parts that travel as bytes. */
@NullMarked
package id.rotasi.internal.io.parts;

import org.jspecify.annotations.NullMarked;
