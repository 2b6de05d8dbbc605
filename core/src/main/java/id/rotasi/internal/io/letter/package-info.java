/** What a letter and its annex say, whatever the format; how it is drawn is the business of the formats. */
@NullMarked
package id.rotasi.internal.io.letter;

import org.jspecify.annotations.NullMarked;
