package id.rotasi.internal.dual;

import java.util.ArrayList;
import java.util.List;

/** The arcs on which the counts of a {@link PlanProgram} flow. */
final class CountArcs {

    private final List<Arc> arcs = new ArrayList<>();

    /** A flow between rows. @param to {@link CouplingCounts#OUT} if it leaves @param variable its size */
    record Arc(int from, int to, long price, int most, int variable) {

        /** What it costs with the prices of its rows taken off. */
        private long reduced(long[] ofRow) {
            return price - ofRow[from] + (to < 0 ? 0 : ofRow[to]);
        }
    }

    void add(Arc arc) {
        arcs.add(arc);
    }

    List<Arc> all() {
        return arcs;
    }

    /** What they cost at least at these prices of rows, in some of the rosters. */
    long least(long[] price, BranchNode node) {
        long sum = 0;
        for (int a = 0; a < arcs.size(); a++) {
            long reduced = arcs.get(a).reduced(price);
            sum += reduced * (reduced > 0 ? node.least(a) : node.most(a, arcs.get(a).most));
        }
        return sum;
    }

    /** Takes off the flows that alone cost as much as there is room for. */
    void narrow(BranchNode node, long[] price, long room) {
        for (int a = 0; a < arcs.size(); a++) {
            long reduced = arcs.get(a).reduced(price);
            int least = node.least(a);
            int most = node.most(a, arcs.get(a).most);
            if (reduced > 0) {
                node.bound(a, least, (int) Math.min(most, least + (room - 1) / reduced));
            } else if (reduced < 0) {
                node.bound(a, (int) Math.max(least, most - (room - 1) / -reduced), most);
            }
        }
    }
}
