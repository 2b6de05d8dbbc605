/**
 * A problem as one workbook: tables whose columns are paths of the problem's JSON document, and a sheet of paths and
 * values for what has no column. Also any list of people as a workbook to be corrected by hand.
 */
@NullMarked
package id.rotasi.internal.io.workbook;

import org.jspecify.annotations.NullMarked;
