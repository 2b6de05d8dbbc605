/**
 * Who, where and when: immutable values that describe an administration and nothing else.
 *
 * <p>No rule, no solver and no file format may appear here. Values refer to each other by id; whether those ids
 * exist is checked for the whole problem at once, by id.rotasi.RosterProblem.
 */
@NullMarked
package id.rotasi.domain;

import org.jspecify.annotations.NullMarked;
