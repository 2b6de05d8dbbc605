package id.rotasi.internal.dual;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The plans of one person that may be worth having, as paths of a layered graph: one layer a day, one arc for the day at
 * home and one for the day on site. All tallies of that person, nested or not, are paid on the arcs; the prices of days
 * come from outside, so that one graph serves everybody whose days and tallies are alike.
 *
 * <p>A node is the counts of the open tallies, those with days before and after, packed into a long; a tally is paid on
 * its last day, and dropped if there is no room for its count. Plans far dearer than the cheapest, and what exceeds a
 * greatest width, have no path; as the graph knows what such plans cost at least, {@link #least} is a lower bound over
 * all plans. Source: Bellman, Dynamic Programming (1957).
 */
final class DecisionDiagram {

    private static final int NARROW = 400;
    static final long NONE = Long.MAX_VALUE / 4;

    private final boolean[] mayBeAtHome;
    private final long[][] toGo;
    /* Of each day, at 2 * node + (on site ? 1 : 0): the node of the next day, or -1, and what the arc costs. */
    private int[][] next;
    private long[][] cost;
    private long beyond = NONE;

    /**
     * @param spread plans that cost this much more than the cheapest may be left out
     * @param width most nodes of a day
     */
    DecisionDiagram(Shape shape, long spread, int width) {
        this.mayBeAtHome = new boolean[shape.mayBeAtHome().size()];
        for (int day = 0; day < mayBeAtHome.length; day++) {
            mayBeAtHome[day] = shape.mayBeAtHome().get(day);
        }
        var open = OpenTally.place(shape.tallies(), mayBeAtHome.length);
        int narrow = Math.min(NARROW, width);
        long cheapest = build(open, narrow, NONE);
        if (build(open, width, cheapest + spread) == NONE) {
            build(open, narrow, NONE);
        }
        this.toGo = new long[next.length + 1][];
        for (int day = 0; day < next.length; day++) {
            toGo[day] = new long[next[day].length / 2];
        }
        toGo[next.length] = new long[1];
    }

    /** Number of nodes. */
    int nodes() {
        return Arrays.stream(toGo).mapToInt(layer -> layer.length).sum();
    }

    /** The cheapest of its plans at these prices of days on site. */
    Plan cheapest(long[] price) {
        walk(price);
        var onSite = new BitSet(next.length);
        long paid = 0;
        int node = 0;
        for (int day = 0; day < next.length; day++) {
            int home = next[day][2 * node];
            boolean stays = home >= 0 && cost[day][2 * node] + toGo[day + 1][home] == toGo[day][node];
            onSite.set(day, !stays);
            int arc = stays ? 2 * node : 2 * node + 1;
            paid += cost[day][arc];
            node = next[day][arc];
        }
        return new Plan(onSite, paid);
    }

    /** What no plan costs less than at these prices, with a path or without. */
    long least(long[] price) {
        walk(price);
        long others = beyond;
        for (int day = 0; day < price.length; day++) {
            others += mayBeAtHome[day] ? Math.min(0, price[day]) : price[day];
        }
        return Math.min(toGo[0][0], others);
    }

    /** Works out, from the last day to the first, what is still to be paid from each node. */
    private void walk(long[] price) {
        for (int day = next.length - 1; day >= 0; day--) {
            price(day, price[day]);
        }
    }

    private void price(int day, long price) {
        int[] to = next[day];
        long[] arc = cost[day];
        long[] here = toGo[day];
        long[] then = toGo[day + 1];
        for (int node = 0; node < here.length; node++) {
            int home = to[2 * node];
            int site = to[2 * node + 1];
            long least = home < 0 ? NONE : arc[2 * node] + then[home];
            here[node] = site < 0 ? least : Math.min(least, arc[2 * node + 1] + price + then[site]);
        }
    }

    /**
     * Builds the graph of the plans that cost at most {@code most}, with at most {@code width} nodes a day.
     *
     * @return the cost of the cheapest
     */
    private long build(List<OpenTally> tallies, int width, long most) {
        int days = mayBeAtHome.length;
        next = new int[days][];
        cost = new long[days][];
        beyond = most == NONE ? NONE : most + 1;
        var layer = new Layer();
        layer.put(0, 0, 0);
        for (int day = 0; day < days; day++) {
            layer = extended(layer, day, tallies, width, most);
        }
        return layer.size() == 0 ? NONE : layer.paid[0];
    }

    private Layer extended(Layer layer, int day, List<OpenTally> tallies, int width, long most) {
        var after = new Layer();
        var open = tallies.stream().filter(tally -> tally.isOpen(day)).toList();
        next[day] = new int[2 * layer.size()];
        cost[day] = new long[2 * layer.size()];
        for (int arc = 0; arc < next[day].length; arc++) {
            int onSite = arc % 2;
            next[day][arc] = -1;
            if (onSite == 1 || mayBeAtHome[day]) {
                extend(layer, arc / 2, onSite, day, open, after, most);
            }
        }
        return after.size() <= width ? after : narrowed(after, day, width);
    }

    private void extend(Layer layer, int from, int onSite, int day, List<OpenTally> open, Layer after, long most) {
        long node = layer.node.get(from);
        long pays = 0;
        long rest = 0;
        for (var tally : open) {
            int count = tally.count(node) + (tally.counts[day] ? onSite : 0);
            if (tally.tally.last() == day) {
                pays += tally.tally.table()[count];
                node &= ~tally.mask;
            } else {
                rest += tally.atLeast(day, count);
                node += tally.counts[day] ? (long) onSite << tally.shift : 0;
            }
        }
        long paid = layer.paid[from] + pays;
        if (paid + rest <= most) {
            next[day][2 * from + onSite] = after.put(node, paid, rest);
            cost[day][2 * from + onSite] = pays;
        }
    }

    /** Keeps the cheapest nodes and notes what the others cost at least. */
    private Layer narrowed(Layer layer, int day, int width) {
        var order = IntStream.range(0, layer.size())
                .boxed()
                .sorted(Comparator.comparingLong(node -> layer.inAll[node]))
                .toList();
        beyond = Math.min(beyond, layer.inAll[order.get(width)]);
        var kept = new Layer();
        int[] place = new int[layer.size()];
        Arrays.fill(place, -1);
        for (int node : order.subList(0, width)) {
            place[node] = kept.put(layer.node.get(node), layer.paid[node], layer.inAll[node] - layer.paid[node]);
        }
        for (int arc = 0; arc < next[day].length; arc++) {
            next[day][arc] = next[day][arc] < 0 ? -1 : place[next[day][arc]];
        }
        return kept;
    }
}
