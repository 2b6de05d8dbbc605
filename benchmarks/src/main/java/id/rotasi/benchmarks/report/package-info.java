/** Tables and plots of results: on the screen, as CSV, Markdown and HTML that needs no network. */
@NullMarked
package id.rotasi.benchmarks.report;

import org.jspecify.annotations.NullMarked;
