/**
 * The Lagrangian dual of a component: people are planned exactly, each by a decision diagram, and the counts through which
 * they meet are priced. Raises the lower bound that the flow relaxation leaves, and rounds to a roster near it;
 * what whole people leave between both is closed by cases (branch and price).
 */
@NullMarked
package id.rotasi.internal.dual;

import org.jspecify.annotations.NullMarked;
