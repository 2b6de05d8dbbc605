/** Why a day of a roster is as it is, and what changing it would cost, from the tallies alone. */
@NullMarked
package id.rotasi.internal.explain.why;

import org.jspecify.annotations.NullMarked;
