/**
 * Reasons, from the tallies alone: why a day is as it is and what changing it would cost, why no roster keeps the hard
 * rules, and what would mend it. Asks the flow for proofs, never the search.
 */
@NullMarked
package id.rotasi.internal.explain;

import org.jspecify.annotations.NullMarked;
