package id.rotasi.internal.flow;

import java.math.BigInteger;

/** What {@link ConvexNetworkSimplex} found. Flows and potentials are optimal only if the status says so. */
public final class FlowResult {

    /** How a run ended. */
    public enum Status {
        /** The flow is feasible and of least cost. */
        OPTIMAL,
        /** No flow within the bounds balances the supplies. */
        INFEASIBLE,
        /** The caller stopped the run; the flow keeps the bounds but may miss supplies and the optimum. */
        CANCELLED
    }

    private final Status status;
    private final int[] flow;
    private final long[] potential;
    private final BigInteger cost;
    private final long pivots;
    private final long degeneratePivots;

    FlowResult(Status status, FlowNetwork network, int[] flow, long[] potential, long pivots, long degeneratePivots) {
        this.status = status;
        this.flow = flow;
        this.potential = potential;
        this.cost = costOf(network, flow);
        this.pivots = pivots;
        this.degeneratePivots = degeneratePivots;
    }

    public Status status() {
        return status;
    }

    /**
     * Total cost of the flow, constant parts of the tables included.
     *
     * @throws ArithmeticException if it does not fit a long; flows and potentials are right all the same
     */
    public long cost() {
        if (cost.bitLength() > 63) {
            throw new ArithmeticException("the total cost " + cost
                    + " does not fit a long; use a smaller factor between hard and soft costs");
        }
        return cost.longValue();
    }

    public int flow(int arc) {
        return flow[arc];
    }

    /** All flows, indexed by arc: the array itself, fit to warm-start a later run. */
    public int[] flows() {
        return flow;
    }

    /**
     * Dual value of a node. With {@code t = potential(to) - potential(from)}, an optimal flow has
     * {@code right marginal + t >= 0} and {@code left marginal + t <= 0} on every arc.
     */
    public long potential(int node) {
        return potential[node];
    }

    /** Basis exchanges and bound changes made. */
    public long pivots() {
        return pivots;
    }

    /** Those of the {@link #pivots()} that moved no flow. */
    public long degeneratePivots() {
        return degeneratePivots;
    }

    private static BigInteger costOf(FlowNetwork network, int[] flow) {
        BigInteger total = BigInteger.ZERO;
        long part = 0;
        for (int arc = 0; arc < flow.length; arc++) {
            long[] table = network.table(arc);
            long units = table == null ? flow[arc] : 1;
            long price = table == null ? network.unitCost(arc) : table[flow[arc] - network.lower(arc)];
            long product = units * price;
            long sum = part + product;
            boolean exact = Math.multiplyHigh(units, price) == product >> 63 && ((part ^ sum) & (product ^ sum)) >= 0;
            if (exact) {
                part = sum;
            } else {
                total = total.add(BigInteger.valueOf(units).multiply(BigInteger.valueOf(price)));
            }
        }
        return total.add(BigInteger.valueOf(part));
    }
}
