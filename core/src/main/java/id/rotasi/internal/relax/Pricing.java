package id.rotasi.internal.relax;

/**
 * Block search pricing: scans the arcs cyclically in blocks and answers the worst violator of the
 * first block that has one.
 *
 * <p>Layout: {@code right[a]} and {@code left[a]} cache the marginal costs at the present flow (beyond
 * a bound: plus or minus {@link FlowNetwork#BEYOND}). A tree arc holds its slope in both, which makes
 * its reduced cost zero, so the scan needs no test for membership.
 */
final class Pricing {

    private final int arcs;
    private final int[] from;
    private final int[] to;
    final long[] right;
    final long[] left;
    private final int block;
    private int cursor;

    Pricing(FlowNetwork network, int[] flow) {
        arcs = network.arcCount();
        from = network.fromArray();
        to = network.toArray();
        right = new long[arcs];
        left = new long[arcs];
        for (int arc = 0; arc < arcs; arc++) {
            right[arc] = network.rightMarginal(arc, flow[arc]);
            left[arc] = network.leftMarginal(arc, flow[arc]);
        }
        block = Integer.getInteger("blk", 50);
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
        int remaining = arcs;
        int arc = cursor;
        while (remaining > 0) {
            int size = Math.min(block, remaining);
            remaining -= size;
            while (size > 0) {
                int end = Math.min(arcs, arc + size);
                size -= end - arc;
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
            if (best >= 0) {
                break;
            }
        }
        cursor = arc;
        return best;
    }

    /**
     * The least slack among arcs that could bring flow from the excess side to the deficit side, or
     * {@link FlowNetwork#BEYOND} if there is none.
     */
    long leastSlack(byte[] sides, long[] potential) {
        long least = FlowNetwork.BEYOND;
        for (int arc = 0; arc < arcs; arc++) {
            int across = sides[from[arc]] - sides[to[arc]];
            if (across != 0) {
                long tension = potential[to[arc]] - potential[from[arc]];
                boolean open = across > 0 ? right[arc] != FlowNetwork.BEYOND : left[arc] != -FlowNetwork.BEYOND;
                if (open) {
                    least = Math.min(least, across > 0 ? right[arc] + tension : -left[arc] - tension);
                }
            }
        }
        return least;
    }
}
