/**
 * Synthetic administrations: units, counters and people in realistic proportions, drawn from a seed. Names are put
 * together from lists of common names and NIPs are valid in form only; no real person is meant.
 */
@NullMarked
package id.rotasi.synthetic;

import org.jspecify.annotations.NullMarked;
