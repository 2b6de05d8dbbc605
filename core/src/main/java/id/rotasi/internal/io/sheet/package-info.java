/** The cells of workbooks, row by row and within limits, whatever they mean. */
@NullMarked
package id.rotasi.internal.io.sheet;

import org.jspecify.annotations.NullMarked;
