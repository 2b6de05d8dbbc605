package id.rotasi.internal.flow;

/** The cycle that an arc entering the tree closes: what fits through it, and where it is cut. */
final class Cycle {

    private final SpanningTree tree;
    private int cut;
    private int inside;

    Cycle(SpanningTree tree) {
        this.tree = tree;
    }

    /**
     * Moves flow over an arc from p to q outside the tree and back through the tree.
     *
     * <p>Seen from the apex, the cycle runs down to p, over the arc, and from q up again. Ties between
     * blocking arcs go to the last in that order: the highest above q, then the entering arc
     * itself, then the lowest above p. Both walks climb the deeper end first and so meet at the apex.
     * In a strongly feasible tree only arcs above p can block without having moved anything; the first of
     * them decides, and the apex need not be found.
     *
     * @param wanted the most to move, positive
     * @return the units moved
     */
    int push(int p, int q, int wanted) {
        int[] parent = tree.parent;
        int[] depth = tree.depth;
        int lowCut = -1;
        int highCut = -1;
        long downMost = wanted;
        long upMost = wanted;
        int x = p;
        int y = q;
        while (x != y && downMost > 0) {
            int lift = depth[x] - depth[y];
            if (lift >= 0) {
                if (tree.down[x] < downMost) {
                    downMost = tree.down[x];
                    lowCut = x;
                }
                x = parent[x];
            }
            if (lift <= 0) {
                if (tree.up[y] <= upMost) {
                    upMost = tree.up[y];
                    highCut = y;
                }
                y = parent[y];
            }
        }
        boolean cutsAboveQ = highCut >= 0 && upMost <= downMost;
        cut = cutsAboveQ ? highCut : lowCut;
        inside = cutsAboveQ ? q : p;
        int units = (int) Math.min(downMost, upMost);
        if (units > 0) {
            shift(p, x, -units);
            shift(q, x, units);
        }
        return units;
    }

    /** The node whose tree arc blocks and leaves, or -1 if the tree stays as it is. */
    int cut() {
        return cut;
    }

    /** The end of the entering arc that is below the {@link #cut}. */
    int inside() {
        return inside;
    }

    private void shift(int from, int apex, int upwards) {
        int[] parent = tree.parent;
        for (int node = from; node != apex; node = parent[node]) {
            tree.up[node] -= upwards;
            tree.down[node] += upwards;
        }
    }
}
