/** JSON, read element by element and written as a stream. */
@NullMarked
package id.rotasi.internal.io.json;

import org.jspecify.annotations.NullMarked;
