package id.rotasi.internal.relax;

import java.util.function.BooleanSupplier;

/** Primal network simplex. */
final class ConvexNetworkSimplex {

    private static final int PIVOTS_PER_POLL = 4096;

    private final FlowNetwork network;
    private final int[] flow;
    private final SpanningTree tree;
    private final Pricing pricing;
    private long pivots;
    private long degeneratePivots;

    private ConvexNetworkSimplex(FlowNetwork network, int[] start) {
        this.network = network;
        flow = start;
        pricing = new Pricing(network, flow);
        tree = new SpanningTree(network.nodeCount(), -pricing.largestMarginal());
        new CrashBasis(network, flow, tree, pricing).build();
    }

    static FlowResult solve(FlowNetwork network) {
        return solve(network, null, () -> false);
    }

    static FlowResult solve(FlowNetwork network, int[] start, BooleanSupplier cancelled) {
        int[] flow = new int[network.arcCount()];
        for (int arc = 0; arc < flow.length; arc++) {
            int least = network.lower(arc);
            flow[arc] = start == null ? least : Math.max(least, Math.min(network.upper(arc), start[arc]));
        }
        return new ConvexNetworkSimplex(network, flow).run(cancelled);
    }

    private FlowResult run(BooleanSupplier cancelled) {
        while (true) {
            if (!optimise(cancelled)) {
                return result(FlowResult.Status.CANCELLED);
            }
            if (!tree.usesArtificialArcs()) {
                return result(FlowResult.Status.OPTIMAL);
            }
            byte[] sides = tree.sides();
            long slack = pricing.leastSlack(sides, tree.potential);
            if (slack == FlowNetwork.BEYOND) {
                return result(FlowResult.Status.INFEASIBLE);
            }
            // Both ends of a path across move, hence half; one more makes the arc attractive.
            tree.raisePenalty(Math.max(slack / 2 + 1, (long) (Math.abs(tree.penalty()) * G)), sides);
        }
    }

    static final double G = Double.parseDouble(System.getProperty("g", "0.25"));

    /** Pivots until no arc pays; false if the caller cancelled. */
    private boolean optimise(BooleanSupplier cancelled) {
        for (int arc = pricing.next(tree.potential); arc >= 0; arc = pricing.next(tree.potential)) {
            if (pivots++ % PIVOTS_PER_POLL == 0 && cancelled.getAsBoolean()) {
                return false;
            }
            pivot(arc);
        }
        return true;
    }

    /** Lets an arc that violates optimality carry as much of the improvement as its cycle allows. */
    private void pivot(int arc) {
        int[] parent = tree.parent;
        int[] depth = tree.depth;
        int tail = network.from(arc);
        int head = network.to(arc);
        long tension = tree.potential[head] - tree.potential[tail];
        boolean increases = pricing.right[arc] + tension < 0;
        int start = flow[arc];
        // Only units that strictly pay are asked for: the entering arc may cross several breakpoints.
        int own = increases
                ? network.highest(arc, start, -tension - 1) - start
                : start - network.lowest(arc, start, -tension + 1);

        // Flow moves p -> q over the arc, then from q up to the apex and down again to p.
        int p = increases ? tail : head;
        int q = increases ? head : tail;
        int downCut = -1;
        long downMost = own;
        int upCut = -1;
        long upMost = own;
        int x = p;
        int y = q;
        while (x != y) {
            int lift = depth[x] - depth[y];
            if (lift >= 0) {
                if (tree.down[x] < downMost) {
                    downMost = tree.down[x];
                    downCut = x;
                    if (downMost == 0) {
                        break;
                    }
                }
                x = parent[x];
            }
            if (lift <= 0) {
                if (tree.up[y] <= upMost) {
                    upMost = tree.up[y];
                    upCut = y;
                }
                y = parent[y];
            }
        }
        int units = (int) Math.min(downMost, upMost);
        if (units > 0) {
            push(p, q, x, units);
        } else {
            degeneratePivots++;
        }
        boolean cutsUp = upCut >= 0 && upMost <= downMost;
        int cut = cutsUp ? upCut : downCut;
        if (cut < 0) {
            flow[arc] = increases ? start + units : start - units;
            refresh(arc);
        } else {
            exchange(arc, increases, units, tension, cut, cutsUp ? q : p);
        }
    }

    private void push(int p, int q, int apex, int units) {
        long[] up = tree.up;
        long[] down = tree.down;
        int[] parent = tree.parent;
        for (int x = p; x != apex; x = parent[x]) {
            up[x] += units;
            down[x] -= units;
        }
        for (int y = q; y != apex; y = parent[y]) {
            up[y] -= units;
            down[y] += units;
        }
    }

    private void exchange(int arc, boolean increases, int units, long tension, int cut, int inside) {
        int leaving = tree.code[cut];
        if (leaving >= 0) {
            retire(leaving, cut);
        }
        int start = flow[arc];
        int now = increases ? start + units : start - units;
        int moved = Math.max(units, 1);
        long slope = increases
                ? network.rightMarginal(arc, start + moved - 1)
                : network.leftMarginal(arc, start - moved + 1);
        int low = network.lowest(arc, now, slope);
        int high = network.highest(arc, now, slope);
        // While in the tree, flow[] holds the low end of the segment; see flowOf.
        flow[arc] = low;
        pricing.right[arc] = slope;
        pricing.left[arc] = slope;
        int tail = network.from(arc);
        int head = network.to(arc);
        long reduced = slope + tension;
        if (inside == tail) {
            tree.move(cut, tail, head, arc << 1, high - now, now - low, reduced);
        } else {
            tree.move(cut, head, tail, arc << 1 | 1, now - low, high - now, -reduced);
        }
    }

    private void retire(int treeCode, int node) {
        int arc = treeCode >> 1;
        flow[arc] += carried(treeCode, node);
        refresh(arc);
    }

    private void refresh(int arc) {
        pricing.right[arc] = network.rightMarginal(arc, flow[arc]);
        pricing.left[arc] = network.leftMarginal(arc, flow[arc]);
    }

    private FlowResult result(FlowResult.Status status) {
        long[] potential = new long[network.nodeCount()];
        for (int node = 0; node < potential.length; node++) {
            int treeCode = tree.code[node];
            if (treeCode >= 0) {
                flow[treeCode >> 1] += carried(treeCode, node);
            }
            potential[node] = tree.potential[node] - tree.penalty();
        }
        return new FlowResult(status, network, flow, potential, pivots, degeneratePivots);
    }

    /** Flow on the tree arc above a node, counted from the low end of its segment. */
    private int carried(int treeCode, int node) {
        return (int) ((treeCode & 1) == 0 ? tree.down[node] : tree.up[node]);
    }
}
