/**
 * A problem in parts that can be solved apart: the people fall into groups that share nothing that counts. Nothing here knows a rule.
 */
@NullMarked
package id.rotasi.internal.parts;

import org.jspecify.annotations.NullMarked;
