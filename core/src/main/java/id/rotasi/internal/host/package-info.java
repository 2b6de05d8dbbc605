/**
 * What the library shows of itself to the application around it: its threads, its events for the flight recorder, its
 * metrics, values on their way elsewhere. Knows neither problems nor how they are solved.
 */
@NullMarked
package id.rotasi.internal.host;

import org.jspecify.annotations.NullMarked;
