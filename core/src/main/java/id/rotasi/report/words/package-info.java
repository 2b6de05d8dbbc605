/** Sentences in Indonesian and English about problems, rules, rosters and reports; the bundles stand beside. */
@NullMarked
package id.rotasi.report.words;

import org.jspecify.annotations.NullMarked;
