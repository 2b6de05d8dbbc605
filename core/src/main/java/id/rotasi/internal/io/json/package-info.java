/** JSON, read element by element and written as a stream. The only package that knows Jackson. */
@NullMarked
package id.rotasi.internal.io.json;

import org.jspecify.annotations.NullMarked;
