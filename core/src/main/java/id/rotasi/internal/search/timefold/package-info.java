/**
 * Local search by Timefold over the ledger, with moves that keep totals intact. The only package that knows the solver.
 */
@NullMarked
package id.rotasi.internal.search.timefold;

import org.jspecify.annotations.NullMarked;
