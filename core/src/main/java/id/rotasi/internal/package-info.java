/**
 * How a roster is made, stage by stage: check, compile, split, relax, search, audit. Not exported; nothing outside may
 * depend on it.
 */
@NullMarked
package id.rotasi.internal;

import org.jspecify.annotations.NullMarked;
