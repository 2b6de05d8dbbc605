/**
 * Demands that cannot hold together, what is missing at least, and the people behind it, in groups that are told together.
 */
@NullMarked
package id.rotasi.internal.explain.conflict;

import org.jspecify.annotations.NullMarked;
