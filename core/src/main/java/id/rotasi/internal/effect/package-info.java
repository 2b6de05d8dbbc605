/**
 * Input that is right but can have no effect: leave on days off, counters that never open, rules about nobody. Looks at
 * valid problems only and never at rosters, in time linear in people times days.
 */
@NullMarked
package id.rotasi.internal.effect;

import org.jspecify.annotations.NullMarked;
