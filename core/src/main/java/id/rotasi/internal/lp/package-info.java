/** Linear programs that grow, and whose bounds change. */
@NullMarked
package id.rotasi.internal.lp;

import org.jspecify.annotations.NullMarked;
