package id.rotasi.internal.dual;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Some of the rosters of a component: those in which nobody takes some alternatives, flows keep within bounds, and so many at least
 * follow some plans; and what none of them costs less than. Alternatives, arcs and plans are numbered by the {@link PlanProgram}.
 */
final class BranchNode {

    /** The alternatives that nobody takes. */
    final BitSet forbidden;
    /** How many decisions led here. */
    final int depth;
    /** What none of the rosters costs less than, folded. */
    long bound;
    /** Of the rows, the prices at which the bound was proven. */
    double[] price = {};

    private int[] least = {};
    private int[] most = {};
    private int[] followers = {};

    /** All rosters. */
    BranchNode() {
        this.forbidden = new BitSet();
        this.depth = 0;
        this.bound = 0;
    }

    /** The same rosters, before there are fewer. */
    BranchNode(BranchNode parent) {
        this.forbidden = (BitSet) parent.forbidden.clone();
        this.depth = parent.depth + 1;
        this.bound = parent.bound;
        this.price = parent.price;
        this.least = parent.least.clone();
        this.most = parent.most.clone();
        this.followers = parent.followers.clone();
    }

    int least(int arc) {
        return arc < least.length ? least[arc] : 0;
    }

    int most(int arc, int width) {
        return arc < most.length ? Math.min(width, most[arc]) : width;
    }

    void bound(int arc, int from, int to) {
        if (arc >= least.length) {
            int length = least.length;
            least = Arrays.copyOf(least, arc + 1);
            most = Arrays.copyOf(most, arc + 1);
            Arrays.fill(most, length, arc + 1, Integer.MAX_VALUE);
        }
        least[arc] = from;
        most[arc] = to;
    }

    /** How many people follow a plan at least. */
    int followers(int plan) {
        return plan < followers.length ? followers[plan] : 0;
    }

    void follow(int plan, int people) {
        followers = plan < followers.length ? followers : Arrays.copyOf(followers, plan + 1);
        followers[plan] = people;
    }
}
