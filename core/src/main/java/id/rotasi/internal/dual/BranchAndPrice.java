package id.rotasi.internal.dual;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.relax.CostFolding;
import id.rotasi.internal.relax.TurnsBound;
import id.rotasi.report.Cost;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Closes the gap between bound and roster by cases. Each case is some of the rosters, whose bound is that of the fractions of people
 * that follow plans (see {@link PlanProgram}), so that what is still open costs at least what its least bound says. The first case is all
 * rosters; there the fractions lead to a roster, one person after the other.
 *
 * <p>Sources: Barnhart et al., Branch-and-price: column generation for solving huge integer programs (1998); Sadykov et al., Primal
 * heuristics for branch and price: the assets of diving methods (2019).
 */
public final class BranchAndPrice {

    /** Small prices below a unit, so that rounded prices lose nothing. */
    private static final long TIES = (1 << 16) - 1;

    private static final double CERTAIN = 0.99;

    /** How often new plans come after each person on the way to a roster, at most. */
    private static final int DIVING = 20;

    /** How often fractions are rounded to a roster, in nodes. */
    private static final int ROUNDED = 10;

    /** Nodes that all diagrams together should not exceed by much, 32 bytes each, and work that there must be for each of them. */
    private static final long MOST_NODES = 12_000_000;

    private static final long NODE = 400;

    private final Decomposition parts;
    private final BestRoster best;
    private final List<PersonGroup> groups;
    private final PlanProgram program;
    private final long mostWork;
    private final PriorityQueue<BranchNode> open = new PriorityQueue<>(
            Comparator.<BranchNode>comparingLong(node -> node.bound).thenComparingInt(node -> -node.depth));
    /* The least bound of those that are whole already, and yet not as good as a roster. */
    private long floor = Long.MAX_VALUE;
    private long nodes;

    /**
     * @param start a roster of the component
     * @param mostWork elementary operations in all, roughly; diagrams are as wide as they are paid for
     * @param better told of each better cost
     * @throws ArithmeticException if the costs are too large to be folded into one number
     */
    public BranchAndPrice(
            Component component, int[] start, long mostWork, BooleanSupplier interrupted, Consumer<Cost> better) {
        var prices = new CostFolding(component, TIES);
        prices.require(1L << 58);
        this.parts = Decomposition.of(component, prices);
        this.best = new BestRoster(parts, TurnsBound.of(component, interrupted), start, better);
        this.mostWork = mostWork;
        this.groups = parts.wideGroups(best.enough(), Math.min(MOST_NODES, mostWork / NODE), interrupted);
        this.program = new PlanProgram(parts, groups);
        open.add(new BranchNode());
    }

    /** The best roster so far. */
    public int[] states() {
        return best.states();
    }

    /** What no roster costs less than. */
    public Cost bound() {
        long least = open.isEmpty() ? floor : Math.min(floor, open.peek().bound);
        return best.proven(least);
    }

    /** Cases looked at. */
    public long nodes() {
        return nodes;
    }

    /**
     * Goes on until the best roster is proven to be that.
     *
     * @param mostNodes cases to look at in all
     */
    public void prove(long mostNodes, BooleanSupplier interrupted) {
        BooleanSupplier isOver = () -> program.work() >= mostWork || interrupted.getAsBoolean();
        BranchNode next = null;
        while (!open.isEmpty() && Math.min(floor, open.peek().bound) < best.enough() && nodes < mostNodes) {
            var node = next == null ? open.peek() : next;
            // The queue orders by bounds: what is raised must not be in it.
            open.remove(node);
            program.raise(node, PlanProgram.MOST_ROUNDS, best.enough(), isOver);
            if (isOver.getAsBoolean()) {
                open.add(node);
                return;
            }
            nodes++;
            next = node.bound < best.enough() ? narrowed(node, isOver) : null;
        }
    }

    /** Looks for rosters in a case, and parts it; the more promising part, or null. */
    private BranchNode narrowed(BranchNode node, BooleanSupplier interrupted) {
        if (nodes % ROUNDED == 1) {
            offer(interrupted);
        }
        program.narrow(node, best.enough());
        if (node.depth == 0) {
            dive(node, interrupted);
            program.narrow(node, best.enough());
            program.raise(node, PlanProgram.MOST_ROUNDS, best.enough(), interrupted);
        }
        if (node.bound >= best.enough()) {
            return null;
        }
        var cases = new Branching(parts, program, groups).cases(node, interrupted);
        if (cases.isEmpty()) {
            offer(interrupted);
            floor = node.bound < best.enough() ? Math.min(floor, node.bound) : floor;
            return null;
        }
        open.addAll(cases);
        return cases.get(cases.size() - 1);
    }

    private void offer(BooleanSupplier interrupted) {
        best.offer(groups, program.followed(), interrupted);
    }

    /** Lets as many follow each plan as do for certain, and one more that which is nearest to one more, until all have one. */
    private void dive(BranchNode from, BooleanSupplier interrupted) {
        var node = new BranchNode(from);
        while (settled(node) && node.bound < best.enough() && !interrupted.getAsBoolean()) {
            program.raise(node, DIVING, best.enough(), interrupted);
        }
        offer(interrupted);
    }

    /** Whether somebody was given a plan that was not certain. */
    private boolean settled(BranchNode node) {
        PlanProgram.Followed nearest = null;
        double most = 0;
        for (var plans : program.followed()) {
            for (var plan : plans) {
                int certain = (int) Math.floor(plan.people() + 1 - CERTAIN);
                double rest = plan.people() - certain;
                node.follow(plan.number(), Math.max(certain, node.followers(plan.number())));
                if (rest > most) {
                    most = rest;
                    nearest = plan;
                }
            }
        }
        if (nearest != null && most > 1 - CERTAIN) {
            node.follow(nearest.number(), node.followers(nearest.number()) + 1);
            return true;
        }
        return false;
    }
}
