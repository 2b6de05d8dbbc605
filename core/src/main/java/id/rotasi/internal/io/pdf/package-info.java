/** The letter as PDF. The only package that knows OpenPDF. */
@NullMarked
package id.rotasi.internal.io.pdf;

import org.jspecify.annotations.NullMarked;
