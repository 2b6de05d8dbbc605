/**
 * Improves a component's roster by Timefold local search over the ledger, with moves that keep totals intact. The only
 * package that knows the solver.
 */
@NullMarked
package id.rotasi.internal.search;

import org.jspecify.annotations.NullMarked;
