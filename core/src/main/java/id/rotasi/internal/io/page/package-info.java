/** The page of a roster: one HTML file with its data. */
@NullMarked
package id.rotasi.internal.io.page;

import org.jspecify.annotations.NullMarked;
