/**
 * What is said about a roster: status, cost, bound, findings, fairness, and the words for it in Indonesian and English.
 *
 * <p>Values only; they are filled by a recount of the finished roster, never by the search.
 */
@NullMarked
package id.rotasi.report;

import org.jspecify.annotations.NullMarked;
