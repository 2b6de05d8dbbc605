/**
 * Why no roster keeps all hard rules: the demands that cannot hold together, the people behind them, and what would mend
 * it. Works on tallies and flows; what it says is proven, and what it proposes is verified by solving again.
 */
@NullMarked
package id.rotasi.internal.explain;

import org.jspecify.annotations.NullMarked;
