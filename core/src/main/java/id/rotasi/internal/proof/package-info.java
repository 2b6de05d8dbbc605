/** What proves the bound of a component, so that somebody else can recompute it. */
@NullMarked
package id.rotasi.internal.proof;

import org.jspecify.annotations.NullMarked;
