/**
 * Policies of real administrations as values, and the list of the built-in rules. Nothing but this package names a class of
 * {@link id.rotasi.policy.rule}.
 */
@NullMarked
package id.rotasi.policy.preset;

import org.jspecify.annotations.NullMarked;
