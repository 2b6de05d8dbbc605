/** What is kept for good: rosters as they came out of a solve, and versions that were published of them. */
@NullMarked
package id.rotasi.service.roster;

import org.jspecify.annotations.NullMarked;
