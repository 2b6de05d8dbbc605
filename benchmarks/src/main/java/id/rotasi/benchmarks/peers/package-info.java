/** Other ways to make a roster, on the same tallies; each is checked by the library's auditor, never by its own word. */
@NullMarked
package id.rotasi.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
