/**
 * A problem that is held between events: the people fall into groups that share nothing that counts, and only the groups that
 * an event touches are compiled and solved again. Nothing here knows a rule.
 */
@NullMarked
package id.rotasi.internal.session;

import org.jspecify.annotations.NullMarked;
