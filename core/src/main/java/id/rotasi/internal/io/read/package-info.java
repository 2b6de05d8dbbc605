/** What all readers share: places in an input, errors and notices with their advice, files within their limits. */
@NullMarked
package id.rotasi.internal.io.read;

import org.jspecify.annotations.NullMarked;
