package id.rotasi.internal.flow;

/**
 * Block search pricing: scans the arcs cyclically in small blocks and answers the worst violator of
 * the first block that has one.
 *
 * <p>Layout: {@code right[a]} and {@code left[a]} cache the marginal costs at the present flow (beyond
 * a bound: plus or minus {@link FlowNetwork#BEYOND}). A tree arc holds its slope in both, which makes
 * its reduced costs zero, so that the scan needs no test for membership and touches these two
 * arrays, the ends of the arc and two potentials only.
 *
 * <p>The block does not grow with the network. Neighbouring arcs of a roster belong to the same few
 * persons; larger blocks save some pivots, but scanning is most of the work (blocks of 16 to 50
 * arcs differ little, the usual square root of the number of arcs took three times as long).
 */
final class Pricing {

    private static final int BLOCK = 40;

    private final FlowNetwork network;
    private final int arcs;
    private final int[] from;
    private final int[] to;
    private final long[] right;
    private final long[] left;
    private int cursor;

    Pricing(FlowNetwork network, int[] flow) {
        this.network = network;
        arcs = network.arcCount();
        from = network.fromArray();
        to = network.toArray();
        right = new long[arcs];
        left = new long[arcs];
        for (int arc = 0; arc < arcs; arc++) {
            rest(arc, flow[arc]);
        }
    }

    /** Notes that an arc is outside the tree with the given flow. */
    void rest(int arc, int flow) {
        right[arc] = network.rightMarginal(arc, flow);
        left[arc] = network.leftMarginal(arc, flow);
    }

    /** Notes that an arc is in the tree, in a segment of the given slope. */
    void join(int arc, long slope) {
        right[arc] = slope;
        left[arc] = slope;
    }

    /** Cost of one more unit; {@link FlowNetwork#BEYOND} at the upper bound. */
    long right(int arc) {
        return right[arc];
    }

    /** Cost of the last unit; minus {@link FlowNetwork#BEYOND} at the lower bound. */
    long left(int arc) {
        return left[arc];
    }

    boolean nextUnitPays(int arc, long tension) {
        return right[arc] + tension < 0;
    }

    /** The largest finite marginal cost by amount, at the present flow. */
    long largestMarginal() {
        long largest = 0;
        for (int arc = 0; arc < arcs; arc++) {
            if (right[arc] != FlowNetwork.BEYOND) {
                largest = Math.max(largest, Math.abs(right[arc]));
            }
            if (left[arc] != -FlowNetwork.BEYOND) {
                largest = Math.max(largest, Math.abs(left[arc]));
            }
        }
        return largest;
    }

    /** The next arc to enter the basis, or -1 if the flow is optimal. */
    int next(long[] potential) {
        int best = -1;
        long worst = 0;
        int arc = cursor;
        for (int remaining = arcs; remaining > 0 && best < 0; ) {
            int end = Math.min(arcs, arc + Math.min(BLOCK, remaining));
            remaining -= end - arc;
            for (; arc < end; arc++) {
                long tension = potential[to[arc]] - potential[from[arc]];
                long violation = Math.max(-(right[arc] + tension), left[arc] + tension);
                if (violation > worst) {
                    worst = violation;
                    best = arc;
                }
            }
            if (arc == arcs) {
                arc = 0;
            }
        }
        cursor = arc;
        return best;
    }

    /**
     * The least slack among the arcs that could move flow from the excess side to the deficit side,
     * or {@link Long#MAX_VALUE} if there is none.
     */
    long leastSlack(long[] potential, byte[] sides) {
        long least = Long.MAX_VALUE;
        for (int arc = 0; arc < arcs; arc++) {
            int across = sides[from[arc]] - sides[to[arc]];
            if (across == 0) {
                continue;
            }
            long tension = potential[to[arc]] - potential[from[arc]];
            if (across > 0 && right[arc] != FlowNetwork.BEYOND) {
                least = Math.min(least, right[arc] + tension);
            } else if (across < 0 && left[arc] != -FlowNetwork.BEYOND) {
                least = Math.min(least, -left[arc] - tension);
            }
        }
        return least;
    }
}
