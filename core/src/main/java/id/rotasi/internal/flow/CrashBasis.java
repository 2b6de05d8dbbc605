package id.rotasi.internal.flow;

/**
 * Builds the first basis around any flow that keeps the bounds: a spanning tree of real arcs, grown
 * breadth first, that needs an artificial arc only at nodes out of balance and once per component.
 *
 * <p>An arc may join the tree where at least one unit can move from the new node towards the root
 * within one linear segment; that is all it takes to be strongly feasible. Each node takes the arc
 * that gives it the least potential, among the neighbours that are linked by then.
 *
 * <p>Layout: {@code incident[first[v] .. first[v + 1])} are the arcs at node v, as
 * {@code arc << 1 | (v is the head ? 1 : 0)}, which is also the code of a tree arc.
 */
final class CrashBasis {

    private final FlowNetwork network;
    private final int[] flow;
    private final SpanningTree tree;
    private final Pricing pricing;
    private final int[] first;
    private final int[] incident;
    private final int[] queue;
    private final boolean[] reached;
    private int queued;
    private int served;

    CrashBasis(FlowNetwork network, int[] flow, SpanningTree tree, Pricing pricing) {
        this.network = network;
        this.flow = flow;
        this.tree = tree;
        this.pricing = pricing;
        int nodes = network.nodeCount();
        first = new int[nodes + 2];
        incident = new int[2 * flow.length];
        queue = new int[nodes];
        reached = new boolean[nodes];
    }

    void build() {
        index();
        long[] excess = excess();
        for (int node = 0; node < excess.length; node++) {
            if (excess[node] != 0) {
                seed(node, excess[node]);
            }
        }
        grow();
        int start = excess.length == 0 ? 0 : busiest();
        for (int i = 0; i < excess.length; i++) {
            int node = (start + i) % excess.length;
            if (!reached[node]) {
                seed(node, 0);
                grow();
            }
        }
    }

    /** Counting sort of both ends of all arcs by node. */
    private void index() {
        for (int arc = 0; arc < flow.length; arc++) {
            first[network.from(arc) + 2]++;
            first[network.to(arc) + 2]++;
        }
        for (int node = 2; node < first.length; node++) {
            first[node] += first[node - 1];
        }
        for (int arc = 0; arc < flow.length; arc++) {
            incident[first[network.from(arc) + 1]++] = arc << 1;
            incident[first[network.to(arc) + 1]++] = arc << 1 | 1;
        }
    }

    private long[] excess() {
        long[] excess = new long[network.nodeCount()];
        for (int node = 0; node < excess.length; node++) {
            excess[node] = network.supply(node);
        }
        for (int arc = 0; arc < flow.length; arc++) {
            excess[network.from(arc)] -= flow[arc];
            excess[network.to(arc)] += flow[arc];
        }
        return excess;
    }

    private int busiest() {
        int best = 0;
        for (int node = 1; node < reached.length; node++) {
            if (first[node + 1] - first[node] > first[best + 1] - first[best]) {
                best = node;
            }
        }
        return best;
    }

    private void seed(int node, long excess) {
        tree.hangOnRoot(node, excess);
        reached[node] = true;
        queue[queued++] = node;
    }

    /** Links everything that can send flow to the nodes in the queue. */
    private void grow() {
        while (served < queued) {
            int node = queue[served++];
            if (tree.depth[node] == 0) {
                linkCheapest(node);
            }
            for (int i = first[node]; i < first[node + 1]; i++) {
                int far = incident[i] ^ 1;
                int neighbour = end(far);
                if (!reached[neighbour] && marginal(far) != FlowNetwork.BEYOND) {
                    reached[neighbour] = true;
                    queue[queued++] = neighbour;
                }
            }
        }
    }

    private void linkCheapest(int node) {
        int best = -1;
        long least = Long.MAX_VALUE;
        for (int i = first[node]; i < first[node + 1]; i++) {
            int above = end(incident[i] ^ 1);
            long marginal = marginal(incident[i]);
            if (tree.depth[above] > 0 && marginal != FlowNetwork.BEYOND && marginal + tree.potential[above] < least) {
                least = marginal + tree.potential[above];
                best = incident[i];
            }
        }
        link(node, best, least);
    }

    private void link(int node, int code, long potential) {
        int arc = code >> 1;
        boolean head = (code & 1) == 1;
        int now = flow[arc];
        long slope = head ? pricing.left(arc) : pricing.right(arc);
        int low = network.lowest(arc, now, slope);
        int high = network.highest(arc, now, slope);
        flow[arc] = low;
        pricing.join(arc, slope);
        tree.link(node, end(code ^ 1), code, head ? now - low : high - now, head ? high - now : now - low, potential);
    }

    /** Price of moving a unit over an incident arc away from its node. */
    private long marginal(int code) {
        int arc = code >> 1;
        return (code & 1) == 0 ? pricing.right(arc) : -pricing.left(arc);
    }

    /** The node at which an incident arc is listed. */
    private int end(int code) {
        return (code & 1) == 0 ? network.from(code >> 1) : network.to(code >> 1);
    }
}
