/** The report of a month: what was planned, what became of it, and the lists that say so. */
@NullMarked
package id.rotasi.internal.io.monthly;

import org.jspecify.annotations.NullMarked;
