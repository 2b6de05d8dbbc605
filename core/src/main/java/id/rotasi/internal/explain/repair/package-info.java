/**
 * What would repair a conflict: candidates are made, each is tried by solving the changed problem, or the part concerned.
 */
@NullMarked
package id.rotasi.internal.explain.repair;

import org.jspecify.annotations.NullMarked;
