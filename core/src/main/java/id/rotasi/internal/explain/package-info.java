/**
 * Why a roster is as it is: what a change of one cell would cost, what the roster asks of a person, what a rule costs.
 * Counts tallies as the audit does; nothing here searches.
 */
@NullMarked
package id.rotasi.internal.explain;

import org.jspecify.annotations.NullMarked;
