package id.rotasi.internal.dual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Parts some of the rosters in two, between which the fractions of a {@link PlanProgram} are torn: somebody takes an alternative or
 * not; a count is at most so many or more; so many of a group take an alternative, or more. Choices, on which days of many hang, come
 * first; of the most torn ones it takes that which raises both bounds most.
 *
 * <p>Sources: Barnhart et al., Branch-and-price: column generation for solving huge integer programs (1998); Achterberg, Koch and
 * Martin, Branching rules revisited (2005), for the product of both gains.
 */
record Branching(Decomposition parts, PlanProgram program, List<PersonGroup> groups) {

    private static final int CANDIDATES = 6;
    private static final int PIVOTS = 20;
    private static final double WHOLE = 1e-5;
    private static final double LEAST_GAIN = 1e-3;

    /** Two ways to go on. @param torn how far the fraction is from a whole number; of choices more than of others */
    private record Candidate(double torn, BranchNode one, BranchNode other) {}

    /** The two parts, the less promising one first; empty if the fractions are whole numbers. */
    List<BranchNode> cases(BranchNode node, BooleanSupplier interrupted) {
        var candidates = new ArrayList<Candidate>();
        double[] taken = program.taken();
        for (int group = 0; group < groups.size(); group++) {
            if (groups.get(group).size() == 1) {
                byAlternative(node, group, taken, candidates);
            }
        }
        byCount(node, candidates);
        for (int group = 0; group < groups.size() && candidates.isEmpty(); group++) {
            byGroup(node, group, taken, candidates);
        }
        candidates.sort(Comparator.comparingDouble(candidate -> -candidate.torn));
        return candidates.isEmpty()
                ? List.of()
                : best(candidates.subList(0, Math.min(CANDIDATES, candidates.size())), interrupted);
    }

    private List<BranchNode> best(List<Candidate> candidates, BooleanSupplier interrupted) {
        var nodes = new ArrayList<BranchNode>();
        candidates.forEach(candidate -> nodes.addAll(List.of(candidate.one, candidate.other)));
        double here = program.reached();
        double[] costs = program.glance(nodes, PIVOTS, interrupted);
        int best = 0;
        double most = -1;
        for (int i = 0; i < costs.length; i += 2) {
            double gain = Math.max(LEAST_GAIN, costs[i] - here) * Math.max(LEAST_GAIN, costs[i + 1] - here);
            if (gain > most) {
                most = gain;
                best = i;
            }
        }
        boolean isFirst = costs[best] < costs[best + 1];
        return List.of(nodes.get(isFirst ? best + 1 : best), nodes.get(isFirst ? best : best + 1));
    }

    private void byAlternative(BranchNode node, int group, double[] taken, List<Candidate> candidates) {
        int first = program.firstAlternative(group);
        int[] start = groups.get(group).graph().starts();
        int[] cells = groups.get(group).cells().get(0);
        for (int step = 0; step + 1 < start.length; step++) {
            int more = parts.component().isChoice(cells[step]) ? 1 : 0;
            for (int alternative = start[step]; alternative < start[step + 1]; alternative++) {
                double share = taken[first + alternative];
                if (isTorn(share)) {
                    var without = new BranchNode(node);
                    without.forbidden.set(first + alternative);
                    var with = new BranchNode(node);
                    with.forbidden.set(first + start[step], first + start[step + 1]);
                    with.forbidden.set(first + alternative, node.forbidden.get(first + alternative));
                    candidates.add(new Candidate(more + torn(share), without, with));
                }
            }
        }
    }

    /* The arcs of a convex price, which fill one after the other, are one count. */
    private void byCount(BranchNode node, List<Candidate> candidates) {
        var arcs = program.arcs();
        for (int from = 0, end; from < arcs.size(); from = end) {
            boolean isOrdered = true;
            double flow = program.flow(from);
            for (end = from + 1;
                    end < arcs.size() && arcs.get(end).from() == arcs.get(from).from();
                    end++) {
                isOrdered &= arcs.get(end).price() > arcs.get(end - 1).price()
                        && arcs.get(end).to() == arcs.get(from).to();
                flow += program.flow(end);
            }
            if (isOrdered && isTorn(flow)) {
                candidates.add(parted(node, from, end, flow));
            }
        }
    }

    private void byGroup(BranchNode node, int group, double[] taken, List<Candidate> candidates) {
        for (int alternative = 0; alternative < groups.get(group).counts().length; alternative++) {
            double share = taken[program.firstAlternative(group) + alternative];
            if (isTorn(share)) {
                int arc = program.count(group, alternative);
                candidates.add(parted(node, arc, arc + 1, share));
                return;
            }
        }
    }

    private Candidate parted(BranchNode node, int from, int end, double flow) {
        return new Candidate(
                torn(flow),
                bounded(node, from, end, 0, (int) Math.floor(flow)),
                bounded(node, from, end, (int) Math.ceil(flow), Integer.MAX_VALUE));
    }

    private BranchNode bounded(BranchNode node, int from, int end, int least, int most) {
        var bounded = new BranchNode(node);
        int before = 0;
        for (int arc = from; arc < end; arc++) {
            int width = program.arcs().get(arc).most();
            bounded.bound(
                    arc,
                    Math.max(node.least(arc), Math.min(width, least - before)),
                    Math.min(node.most(arc, width), Math.max(0, most - before)));
            before += width;
        }
        return bounded;
    }

    private static boolean isTorn(double share) {
        double rest = share - Math.floor(share);
        return rest > WHOLE && rest < 1 - WHOLE;
    }

    private static double torn(double share) {
        double rest = share - Math.floor(share);
        return Math.min(rest, 1 - rest);
    }
}
