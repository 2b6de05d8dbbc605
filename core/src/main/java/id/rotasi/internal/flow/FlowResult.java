package id.rotasi.internal.flow;

import java.math.BigInteger;

/**
 * What {@link ConvexNetworkSimplex} found. Flows and potentials are optimal only if the status says so.
 *
 * @param flows by arc: the array itself, fit to warm-start a later run
 * @param potentials by node, see {@link #potential}
 * @param total cost of the flow, constant parts of the tables included
 * @param pivots basis exchanges and bound changes made
 * @param degeneratePivots those of the pivots that moved no flow
 */
public record FlowResult(
        Status status, int[] flows, long[] potentials, BigInteger total, long pivots, long degeneratePivots) {

    /** How a run ended. */
    public enum Status {
        /** The flow is feasible and of least cost. */
        OPTIMAL,
        /** No flow within the bounds balances the supplies. */
        INFEASIBLE,
        /** The caller stopped the run; the flow keeps the bounds but may miss supplies and the optimum. */
        CANCELLED
    }

    /**
     * Total cost of the flow, constant parts of the tables included.
     *
     * @throws ArithmeticException if it does not fit a long; flows and potentials are right all the same
     */
    public long cost() {
        if (total.bitLength() > 63) {
            throw new ArithmeticException("the total cost " + total
                    + " does not fit a long; use a smaller factor between hard and soft costs");
        }
        return total.longValue();
    }

    public int flow(int arc) {
        return flows[arc];
    }

    /**
     * Dual value of a node. With {@code t = potential(to) - potential(from)}, an optimal flow has
     * {@code right marginal + t >= 0} and {@code left marginal + t <= 0} on every arc.
     */
    public long potential(int node) {
        return potentials[node];
    }
}
