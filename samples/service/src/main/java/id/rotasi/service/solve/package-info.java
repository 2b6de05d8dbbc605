/** Solves in the background, their progress, and the rosters that come out. */
@NullMarked
package id.rotasi.service.solve;

import org.jspecify.annotations.NullMarked;
