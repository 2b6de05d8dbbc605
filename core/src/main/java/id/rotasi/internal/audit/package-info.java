/**
 * Counts everything again from the finished roster, and says what was found. Uses tallies as the rules made them, nothing
 * from relaxation or search.
 */
@NullMarked
package id.rotasi.internal.audit;

import org.jspecify.annotations.NullMarked;
