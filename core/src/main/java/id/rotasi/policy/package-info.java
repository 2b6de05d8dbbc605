/**
 * What must and what should hold: the policy, its rules and the tallies that rules are made of.
 *
 * <p>Every rule is a tally: count the cells of a set that are in certain states, and price the count. Score, bound,
 * audit and explanation work on tallies alone, so a rule of the host's own (see {@link id.rotasi.policy.Rule}) is
 * solved, proven and explained like the built-in ones in {@link id.rotasi.policy.rule}.
 */
@NullMarked
package id.rotasi.policy;

import org.jspecify.annotations.NullMarked;
