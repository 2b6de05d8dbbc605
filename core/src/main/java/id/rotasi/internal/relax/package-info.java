/**
 * Lower bounds and the rosters near them. In this order: {@link id.rotasi.internal.relax.Relaxation}, a minimum-cost flow
 * over the tallies that nest, which is exact when all do; {@link id.rotasi.internal.relax.Ascent}, which plans people
 * exactly and prices the counts through which they meet; {@link id.rotasi.internal.relax.FlowSearch}, which improves a
 * roster by re-solving many days at once. Knows tallies only, no rule.
 */
@NullMarked
package id.rotasi.internal.relax;

import org.jspecify.annotations.NullMarked;
