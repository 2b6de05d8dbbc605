/**
 * Minimum-cost flow with convex costs. Knows networks only: neither rosters nor tallies, so that it can be tried and
 * measured by itself.
 */
@NullMarked
package id.rotasi.internal.flow;

import org.jspecify.annotations.NullMarked;
