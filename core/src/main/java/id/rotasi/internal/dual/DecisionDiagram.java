package id.rotasi.internal.dual;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The plans of one person that may be worth having, as paths of a layered graph: one layer for each decision, mostly a day, and
 * an arc for each alternative that it has, such as at home and on site. All tallies of that person, nested or not, are paid on
 * the arcs; the prices of alternatives come from outside, so that one graph serves everybody whose decisions and tallies are
 * alike.
 *
 * <p>A node is the counts of the open tallies, those with decisions before and after; a tally is paid on its
 * last decision, and dropped if there is no room for its count. Counts that cost the same whatever follows are one. Plans far
 * dearer than the cheapest, and what exceeds a greatest width, have no path; as the graph knows what such plans cost at least,
 * {@link #least} is a lower bound over all plans. Source: Bellman, Dynamic Programming (1957).
 */
final class DecisionDiagram {

    private static final int NARROW = 400;
    static final long NONE = Long.MAX_VALUE / 4;

    private final int steps;
    private final int[] start;
    private final long[][] toGo;
    /* Of each decision, at (its alternatives) * node + alternative: the node of the next one, or -1, and what the arc costs. */
    private int[][] next;
    private long[][] cost;
    private long beyond = NONE;

    /**
     * @param spread plans that cost this much more than the cheapest may be left out
     * @param width most nodes of a decision
     */
    DecisionDiagram(Shape shape, long spread, int width) {
        this.steps = shape.alternatives().size();
        this.start = shape.starts();
        var open = OpenTally.place(shape);
        int narrow = Math.min(NARROW, width);
        long cheapest = build(open, narrow, NONE);
        if (build(open, width, cheapest + spread) == NONE) {
            build(open, narrow, NONE);
        }
        this.toGo = new long[steps + 1][];
        for (int step = 0; step < steps; step++) {
            toGo[step] = new long[next[step].length / width(step)];
        }
        toGo[steps] = new long[1];
    }

    /** How many alternatives a decision has. */
    private int width(int step) {
        return start[step + 1] - start[step];
    }

    /** Where the alternatives of each decision begin, and where the last ones end. */
    int[] starts() {
        return start;
    }

    /** Number of arcs, those counted that lead nowhere. */
    long arcs() {
        return Arrays.stream(next).mapToLong(arcs -> arcs.length).sum();
    }

    /** Number of nodes. */
    int nodes() {
        return Arrays.stream(toGo).mapToInt(layer -> layer.length).sum();
    }

    /** The cheapest of its plans at these prices of alternatives; of those that cost the same, the first alternatives. */
    Plan cheapest(long[] price) {
        walk(price);
        return cheapestOfWalk(price);
    }

    /** The same, if nothing was asked at other prices since {@link #least} was asked at these. */
    Plan cheapestOfWalk(long[] price) {
        int[] taken = new int[steps];
        long paid = 0;
        int node = 0;
        for (int step = 0; step < steps; step++) {
            int arc = width(step) * node;
            int alternative = start[step];
            while (next[step][arc] < 0
                    || cost[step][arc] + price[alternative] + toGo[step + 1][next[step][arc]] != toGo[step][node]) {
                arc++;
                alternative++;
            }
            taken[step] = alternative;
            paid += cost[step][arc];
            node = next[step][arc];
        }
        return new Plan(taken, paid);
    }

    /** What no plan costs less than at these prices, with a path or without. */
    long least(long[] price) {
        return Math.min(leastOfPaths(price), withoutPath(price));
    }

    /** What no plan with a path costs less than at these prices. */
    long leastOfPaths(long[] price) {
        walk(price);
        return toGo[0][0];
    }

    /** What no plan without a path costs less than by the tallies of the person. */
    long beyond() {
        return beyond;
    }

    private long withoutPath(long[] price) {
        long others = beyond;
        for (int step = 0; step < steps; step++) {
            others += least(step, price);
        }
        return others;
    }

    private long least(int step, long[] price) {
        long least = price[start[step]];
        for (int alternative = start[step] + 1; alternative < start[step + 1]; alternative++) {
            least = Math.min(least, price[alternative]);
        }
        return least;
    }

    /**
     * For each alternative, what no plan with a path and with it costs less than at these prices, if nothing was asked at others
     * since {@link #least}.
     */
    long[] leastWith(long[] price) {
        var with = new long[price.length];
        long[] paid = {0};
        for (int step = 0; step < steps; step++) {
            var after = new long[toGo[step + 1].length];
            Arrays.fill(after, NONE);
            for (int alternative = start[step]; alternative < start[step + 1]; alternative++) {
                with[alternative] = NONE;
                for (int node = 0, arc = alternative - start[step]; node < paid.length; node++, arc += width(step)) {
                    int to = next[step][arc];
                    if (to >= 0) {
                        long here = paid[node] + cost[step][arc] + price[alternative];
                        after[to] = Math.min(after[to], here);
                        with[alternative] = Math.min(with[alternative], here + toGo[step + 1][to]);
                    }
                }
            }
            paid = after;
        }
        return with;
    }

    /** Works out, from the last decision to the first, what is still to be paid from each node. */
    private void walk(long[] price) {
        for (int step = steps - 1; step >= 0; step--) {
            if (width(step) == 2) {
                ofTwo(step, price[start[step]], price[start[step] + 1]);
            } else {
                ofMany(step, price);
            }
        }
    }

    private void ofTwo(int step, long first, long second) {
        int[] to = next[step];
        long[] arc = cost[step];
        long[] here = toGo[step];
        long[] then = toGo[step + 1];
        for (int node = 0; node < here.length; node++) {
            int one = to[2 * node];
            int other = to[2 * node + 1];
            long least = one < 0 ? NONE : arc[2 * node] + first + then[one];
            here[node] = other < 0 ? least : Math.min(least, arc[2 * node + 1] + second + then[other]);
        }
    }

    private void ofMany(int step, long[] price) {
        int[] to = next[step];
        long[] paid = cost[step];
        long[] here = toGo[step];
        long[] then = toGo[step + 1];
        int width = width(step);
        for (int node = 0; node < here.length; node++) {
            long least = NONE;
            for (int alternative = 0, arc = width * node; alternative < width; alternative++, arc++) {
                if (to[arc] >= 0) {
                    least = Math.min(least, paid[arc] + price[start[step] + alternative] + then[to[arc]]);
                }
            }
            here[node] = least;
        }
    }

    /**
     * Builds the graph of the plans that cost at most {@code most}, with at most {@code width} nodes a decision.
     *
     * @return the cost of the cheapest
     */
    private long build(List<OpenTally> tallies, int width, long most) {
        next = new int[steps][];
        cost = new long[steps][];
        beyond = most == NONE ? NONE : most + 1;
        var layer = new Layer();
        layer.put(Node.ROOT, 0, 0);
        for (int step = 0; step < steps; step++) {
            layer = extended(layer, step, tallies, width, most);
        }
        return layer.size() == 0 ? NONE : layer.paid[0];
    }

    private Layer extended(Layer layer, int step, List<OpenTally> tallies, int width, long most) {
        var after = new Layer();
        var open = tallies.stream().filter(tally -> tally.isOpen(step)).toList();
        next[step] = new int[width(step) * layer.size()];
        cost[step] = new long[next[step].length];
        for (int arc = 0; arc < next[step].length; arc++) {
            next[step][arc] = -1;
            extend(layer, arc, step, open, after, most);
        }
        return after.size() <= width ? after : narrowed(after, step, width);
    }

    private void extend(Layer layer, int arc, int step, List<OpenTally> open, Layer after, long most) {
        int from = arc / width(step);
        int alternative = start[step] + arc % width(step);
        var node = layer.node.get(from);
        var words = new long[] {node.first(), node.second()};
        long pays = 0;
        long rest = 0;
        for (var tally : open) {
            int count = tally.count(node) + tally.adds[alternative];
            words[tally.word] &= ~tally.mask;
            if (tally.isLast(step)) {
                pays += tally.tally.table()[count];
            } else {
                rest += tally.atLeast(step, count);
                words[tally.word] |= (long) tally.alike(step, count) << tally.shift;
            }
        }
        long paid = layer.paid[from] + pays;
        if (paid + rest <= most) {
            next[step][arc] = after.put(new Node(words[0], words[1]), paid, rest);
            cost[step][arc] = pays;
        }
    }

    /** Keeps the cheapest nodes and notes what the others cost at least. */
    private Layer narrowed(Layer layer, int step, int width) {
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
        for (int arc = 0; arc < next[step].length; arc++) {
            next[step][arc] = next[step][arc] < 0 ? -1 : place[next[step][arc]];
        }
        return kept;
    }
}
