/** Local search, as the stages see it. Implementations have a package each. */
@NullMarked
package id.rotasi.internal.search;

import org.jspecify.annotations.NullMarked;
