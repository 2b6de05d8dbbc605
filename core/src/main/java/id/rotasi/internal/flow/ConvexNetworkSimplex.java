package id.rotasi.internal.flow;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Minimum-cost flow with separable convex piecewise-linear arc costs, by the primal network simplex
 * method.
 *
 * <p><b>Convex arcs</b> are not split into parallel linear ones. An arc outside the tree rests at some
 * flow and has two reduced costs, one for the next unit and one for the last; an arc in the tree has
 * an active segment, a run of equal marginals, and behaves like a linear arc within it. The sequence
 * of bases is one that the expanded network could go through as well, so theory carries over. A
 * resting arc need not even be at a breakpoint, which is what makes warm starts simple: any flow
 * within the bounds is a valid start.
 *
 * <p><b>Cycling</b> is ruled out by strongly feasible trees: from every node some flow can be moved to
 * the root within the active segments. The leaving arc is the last blocking one along the cycle,
 * seen from its apex in the direction of the flow. Roster networks, where nearly every capacity is
 * one, make four pivots in five degenerate.
 *
 * <p><b>Supplies</b> that the starting flow does not meet hang on artificial arcs. Their cost, the
 * penalty, is a parameter, not a huge number. It starts low (even as a reward), and each time the
 * flow is optimal for it, it is raised by a fifth, or as far as it takes to make another path
 * attractive. When no artificial arc carries flow, the flow is optimal for the real problem; when no
 * path is left that could become attractive, the problem is infeasible. A prohibitive penalty from
 * the outset would do too, but then supplies travel first and costs are put right later, by long
 * cycles through the whole network: with 17,000 persons and a prescribed total of on-site days that
 * took seven times as long.
 *
 * <p><b>Complexity.</b> A pivot takes time linear in the cycle and in the subtree that changes sides:
 * at most linear in the nodes, on rosters some 20 nodes (70 where a prescribed total ties all persons
 * together). No polynomial bound on the number of pivots is known for this pricing; it is
 * finite, and pseudo-polynomial as far as pivots that move flow are concerned. Rosters of 373 to
 * 54,000 persons took two to three pivots per arc. Working memory is about 30 bytes per arc and 60
 * per node.
 *
 * <p>Sources: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, Network Flows, 1993, chapter 11 (network simplex,
 * strongly feasible trees, parametric variant) and chapter 14 (convex costs); W. H. Cunningham, A
 * network simplex method, Mathematical Programming 11, 1976; M. D. Grigoriadis, An efficient
 * implementation of the network simplex method, 1986, and Z. Kiraly, P. Kovacs, Efficient
 * implementations of minimum-cost flow algorithms, 2012 (block search pricing).
 */
public final class ConvexNetworkSimplex {

    private static final int PIVOTS_PER_POLL = 4096;

    /** The penalty grows by this part of itself at least. */
    private static final int GROWTH_DIVISOR = 5;

    private final FlowNetwork network;
    /** Flow of every resting arc; for a tree arc the low end of its active segment. */
    private final int[] flow;

    private final Pricing pricing;
    private final SpanningTree tree;
    private final Cycle cycle;
    private long pivots;
    private long degeneratePivots;

    private ConvexNetworkSimplex(FlowNetwork network, int[] flow, boolean warm) {
        this.network = network;
        this.flow = flow;
        pricing = new Pricing(network, flow);
        // A cold start does best if supplies move only once it pays; a warm start is to be kept.
        long scale = pricing.largestMarginal();
        tree = new SpanningTree(network.nodeCount(), warm ? scale : -scale);
        cycle = new Cycle(tree);
        new CrashBasis(network, flow, tree, pricing).build();
    }

    /** Solves from scratch. */
    public static FlowResult solve(FlowNetwork network) {
        return solve(network, () -> false);
    }

    /**
     * Solves from scratch.
     *
     * @param cancelled polled every few thousand pivots; true ends the run
     * @throws ArithmeticException if node potentials would grow too large to be exact
     */
    public static FlowResult solve(FlowNetwork network, BooleanSupplier cancelled) {
        int[] flow = new int[network.arcCount()];
        Arrays.setAll(flow, network::lower);
        return new ConvexNetworkSimplex(network, flow, false).run(cancelled);
    }

    /**
     * Solves from a starting flow, which is not modified. It is clipped to the bounds and may miss the
     * supplies, but only one that meets nearly all of them saves time.
     *
     * @throws ArithmeticException if node potentials would grow too large to be exact
     */
    public static FlowResult solve(FlowNetwork network, int[] start, BooleanSupplier cancelled) {
        int[] flow = new int[network.arcCount()];
        if (start.length != flow.length) {
            throw new IllegalArgumentException(
                    "starting flow for " + start.length + " arcs, the network has " + flow.length);
        }
        Arrays.setAll(flow, arc -> Math.max(network.lower(arc), Math.min(network.upper(arc), start[arc])));
        return new ConvexNetworkSimplex(network, flow, true).run(cancelled);
    }

    private FlowResult run(BooleanSupplier cancelled) {
        while (optimise(cancelled)) {
            if (!tree.usesArtificialArcs()) {
                return result(FlowResult.Status.OPTIMAL);
            }
            byte[] sides = tree.sides();
            long slack = pricing.leastSlack(tree.potential, sides);
            if (slack == Long.MAX_VALUE) {
                return result(FlowResult.Status.INFEASIBLE);
            }
            // Both ends of a path across move, hence half; one more makes it attractive.
            long needed = slack / 2 + 1;
            long penalty = tree.penalty();
            long growth = Math.min(Math.abs(penalty) / GROWTH_DIVISOR, FlowNetwork.LARGEST_COST - penalty);
            tree.raisePenalty(Math.max(needed, growth), sides);
        }
        return result(FlowResult.Status.CANCELLED);
    }

    /** Pivots until no arc pays; false if the caller cancelled. */
    private boolean optimise(BooleanSupplier cancelled) {
        for (int arc = pricing.next(tree.potential); arc >= 0; arc = pricing.next(tree.potential)) {
            if (pivots % PIVOTS_PER_POLL == 0 && cancelled.getAsBoolean()) {
                return false;
            }
            pivots++;
            pivot(arc);
        }
        return true;
    }

    /** Lets an arc that violates optimality carry as much as pays and as its cycle allows. */
    private void pivot(int arc) {
        int tail = network.from(arc);
        int head = network.to(arc);
        long tension = tree.potential[head] - tree.potential[tail];
        boolean increases = pricing.nextUnitPays(arc, tension);
        int start = flow[arc];
        // Every unit asked for pays strictly, so an arc that is not in the tree may cross breakpoints.
        int wanted = increases
                ? network.highest(arc, start, -tension - 1) - start
                : start - network.lowest(arc, start, -tension + 1);
        int units = increases ? cycle.push(tail, head, wanted) : cycle.push(head, tail, wanted);
        if (units == 0) {
            degeneratePivots++;
        }
        flow[arc] = increases ? start + units : start - units;
        if (cycle.cut() < 0) {
            pricing.rest(arc, flow[arc]);
        } else {
            int moved = Math.max(units, 1);
            exchange(arc, increases ? start + moved - 1 : start - moved, tension);
        }
    }

    /** Takes an arc into the tree, in the segment of the unit above {@code unit}, for the arc at the cut. */
    private void exchange(int arc, int unit, long tension) {
        int cut = cycle.cut();
        int leaving = tree.code[cut];
        if (leaving >= 0) {
            int left = leaving >> 1;
            flow[left] += carried(leaving, cut);
            pricing.rest(left, flow[left]);
        }
        int now = flow[arc];
        long slope = network.rightMarginal(arc, unit);
        int low = network.lowest(arc, now, slope);
        int high = network.highest(arc, now, slope);
        flow[arc] = low;
        pricing.join(arc, slope);
        int tail = network.from(arc);
        int head = network.to(arc);
        long reduced = slope + tension;
        if (cycle.inside() == tail) {
            tree.move(cut, tail, head, arc << 1, high - now, now - low, reduced);
        } else {
            tree.move(cut, head, tail, arc << 1 | 1, now - low, high - now, -reduced);
        }
    }

    private FlowResult result(FlowResult.Status status) {
        long[] potential = new long[network.nodeCount()];
        for (int node = 0; node < potential.length; node++) {
            int code = tree.code[node];
            if (code >= 0) {
                flow[code >> 1] += carried(code, node);
            }
            // In a solved problem all nodes are on the excess side, because the tree is strongly feasible.
            potential[node] = tree.potential[node] - tree.penalty();
        }
        var total = network.total(flow);
        return new FlowResult(status, flow, potential, total, pivots, degeneratePivots);
    }

    /** Flow on the tree arc above a node, counted from the low end of its segment. */
    private int carried(int code, int node) {
        return (int) ((code & 1) == 0 ? tree.down[node] : tree.up[node]);
    }
}
