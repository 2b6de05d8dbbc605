/**
 * What becomes of a published roster when data change: as few changes as possible, proven. Makes components of components;
 * knows neither the flow nor the search.
 */
@NullMarked
package id.rotasi.internal.revise;

import org.jspecify.annotations.NullMarked;
