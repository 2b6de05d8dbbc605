/**
 * What rosters cost, counted the plain way straight from the sentences of the rules: no tallies, no compiled model, no
 * class of the engine.
 */
@NullMarked
package id.rotasi.oracle;

import org.jspecify.annotations.NullMarked;
