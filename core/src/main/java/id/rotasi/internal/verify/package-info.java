/**
 * Recounts rosters and recomputes bounds from certificates alone. It shares nothing with the solver, on purpose: who doubts the solver
 * reads this package, which knows of no rule, no problem and no other package of this library.
 */
@NullMarked
package id.rotasi.internal.verify;

import org.jspecify.annotations.NullMarked;
