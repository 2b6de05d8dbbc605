/** The annex of the letter as a workbook. The only package that knows fastexcel. */
@NullMarked
package id.rotasi.internal.io.xlsx;

import org.jspecify.annotations.NullMarked;
