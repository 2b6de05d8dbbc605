/** Plans and the data they are made from, as uploaded or as they are after an absence. */
@NullMarked
package id.rotasi.service.problem;

import org.jspecify.annotations.NullMarked;
