/**
 * Why no roster keeps all hard rules: conflicts are found, grouped and told, and repairs proposed. Asks the flow for proofs,
 * never the search.
 */
@NullMarked
package id.rotasi.internal.explain;

import org.jspecify.annotations.NullMarked;
