/**
 * From a problem to cells, states and tallies, and from there to components that share no tally. Ids of the host become
 * indices here and only here.
 */
@NullMarked
package id.rotasi.internal.compile;

import org.jspecify.annotations.NullMarked;
