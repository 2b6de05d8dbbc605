/**
 * What single changes of a finished roster would do: exact differences of cost, tally by tally, with the posts of the day
 * given anew where that helps. Knows the compiled problem and the bound, neither the search nor the formats.
 */
@NullMarked
package id.rotasi.internal.advise;

import org.jspecify.annotations.NullMarked;
