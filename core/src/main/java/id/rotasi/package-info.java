/**
 * The door: a {@link id.rotasi.RosterProblem} goes into a {@link id.rotasi.RosterEngine}, a {@link id.rotasi.Roster}
 * with its {@link id.rotasi.report.RosterReport} comes out.
 */
@NullMarked
package id.rotasi;

import org.jspecify.annotations.NullMarked;
