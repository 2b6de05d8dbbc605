/**
 * Studies of problems and rosters: who may not work from home and why, policies side by side, slack at counters.
 */
@NullMarked
package id.rotasi.study;

import org.jspecify.annotations.NullMarked;
