/**
 * The flow relaxation of a component: a lower bound, exact when all tallies nest, and a roster near it. Knows tallies only,
 * no rule.
 */
@NullMarked
package id.rotasi.internal.relax;

import org.jspecify.annotations.NullMarked;
