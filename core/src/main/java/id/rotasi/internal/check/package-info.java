/**
 * The first stage: every error of a problem at once, each with its path, its value and advice.
 *
 * <p>Works on drafts whose references are broken, in time linear in the problem; a value that is wrong by itself is
 * reported once and not again by the checks that build on it.
 */
@NullMarked
package id.rotasi.internal.check;

import org.jspecify.annotations.NullMarked;
