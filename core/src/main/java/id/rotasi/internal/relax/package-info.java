/**
 * A minimum-cost flow over the tallies that nest: a starting roster, a lower bound, and the proof when no roster keeps
 * the hard rules. Knows tallies only, no rule and no search.
 */
@NullMarked
package id.rotasi.internal.relax;

import org.jspecify.annotations.NullMarked;
