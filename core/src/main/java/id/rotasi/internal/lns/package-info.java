/** Large neighbourhood search: many days of a roster are freed at once and solved again as a flow. */
@NullMarked
package id.rotasi.internal.lns;

import org.jspecify.annotations.NullMarked;
