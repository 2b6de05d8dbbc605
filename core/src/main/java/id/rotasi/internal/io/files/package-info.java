/** Files that appear wholly or not at all. */
@NullMarked
package id.rotasi.internal.io.files;

import org.jspecify.annotations.NullMarked;
