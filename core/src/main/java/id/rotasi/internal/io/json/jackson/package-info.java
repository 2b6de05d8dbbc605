/**
 * The JSON library: Jackson 2 or Jackson 3, whichever the application has, behind two small interfaces. Whichever it is, the
 * same bytes are written, and the same documents are read or refused, at the same place.
 */
@NullMarked
package id.rotasi.internal.io.json.jackson;

import org.jspecify.annotations.NullMarked;
