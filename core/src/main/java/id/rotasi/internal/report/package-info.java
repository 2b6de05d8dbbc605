/**
 * What rosters and reports hold, behind the interfaces that callers see: nobody but the engine can make one up. Not
 * exported.
 */
@NullMarked
package id.rotasi.internal.report;

import org.jspecify.annotations.NullMarked;
