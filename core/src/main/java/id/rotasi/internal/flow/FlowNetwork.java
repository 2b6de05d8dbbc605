package id.rotasi.internal.flow;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * A directed network with supplies at the nodes and, on every arc, integer flow bounds and a convex
 * cost that is linear between neighbouring integers.
 *
 * <p>Arcs live in parallel primitive arrays. The price table of a convex arc is kept by reference,
 * never copied and never expanded: a table shared by thousands of arcs exists once, so the caller
 * must not change it afterwards. Marginal costs and runs of equal marginals are read straight from
 * the table when they are needed. Besides the tables an arc takes 28 bytes.
 */
public final class FlowNetwork {

    /** Largest absolute flow bound, and largest distance between two bounds of an arc. */
    public static final int LARGEST_FLOW = 1 << 30;

    /** Largest absolute supply of a node: sums with the flow of any number of arcs stay exact. */
    static final long LARGEST_SUPPLY = 1L << 58;

    /** Largest absolute marginal cost and potential: three of them add up without overflow. */
    static final long LARGEST_COST = (1L << 61) - 1;

    /** Marginal beyond a bound. Stays decisive, and exact, when any two potentials are added. */
    static final long BEYOND = 1L << 62;

    private int nodes;
    private int arcs;
    private long[] supply = new long[16];

    private int[] from = new int[16];
    private int[] to = new int[16];
    private int[] lower = new int[16];
    private int[] upper = new int[16];
    private long[] cost = new long[16];
    /** Price table per arc, null for a linear arc; allocated with the first convex arc. */
    private long[][] prices = new long[0][];

    private long[] lastChecked;

    /** Adds a node that sends out {@code supply} units more than it receives; returns its index. */
    public int addNode(long supply) {
        if (supply < -LARGEST_SUPPLY || supply > LARGEST_SUPPLY) {
            throw new IllegalArgumentException("node " + nodes + ": supply " + supply + " is beyond " + LARGEST_SUPPLY);
        }
        if (nodes == this.supply.length) {
            this.supply = Arrays.copyOf(this.supply, grown(nodes));
        }
        this.supply[nodes] = supply;
        return nodes++;
    }

    /** Adds an arc on which every unit of flow costs {@code cost}; returns its index. */
    public int addArc(int from, int to, int lower, int upper, long cost) {
        checkEnds(from, to);
        if (lower > upper || lower < -LARGEST_FLOW || upper > LARGEST_FLOW || (long) upper - lower > LARGEST_FLOW) {
            throw new IllegalArgumentException(
                    "arc " + arcs + ": bounds [" + lower + ", " + upper + "] are empty or wider than " + LARGEST_FLOW);
        }
        checkMarginal(cost);
        return append(from, to, lower, upper, cost, null);
    }

    /**
     * Adds an arc whose total cost at flow {@code lower + k} is {@code prices[k]}; the upper bound
     * follows from the length of the table.
     *
     * @throws IllegalArgumentException if the table is empty or not convex
     * @throws ArithmeticException if a step between two prices is too large to be computed with
     */
    public int addConvexArc(int from, int to, int lower, long[] prices) {
        checkEnds(from, to);
        if (prices.length == 0
                || lower < -LARGEST_FLOW
                || (long) lower + prices.length - 1 > LARGEST_FLOW
                || prices.length - 1 > LARGEST_FLOW) {
            throw new IllegalArgumentException("arc " + arcs + ": a table of " + prices.length + " prices from flow "
                    + lower + " is empty or beyond " + LARGEST_FLOW);
        }
        if (prices != lastChecked) {
            checkConvex(prices);
            lastChecked = prices;
        }
        return append(from, to, lower, lower + prices.length - 1, 0, prices);
    }

    public int nodeCount() {
        return nodes;
    }

    public int arcCount() {
        return arcs;
    }

    public long supply(int node) {
        return supply[node];
    }

    public int from(int arc) {
        return from[arc];
    }

    public int to(int arc) {
        return to[arc];
    }

    public int lower(int arc) {
        return lower[arc];
    }

    public int upper(int arc) {
        return upper[arc];
    }

    /** Cost of one more unit at {@code flow}, or {@link #BEYOND} at the upper bound. */
    public long rightMarginal(int arc, int flow) {
        if (flow == upper[arc]) {
            return BEYOND;
        }
        long[] table = table(arc);
        if (table == null) {
            return cost[arc];
        }
        int k = flow - lower[arc];
        return table[k + 1] - table[k];
    }

    /** Cost of the last unit at {@code flow}, or minus {@link #BEYOND} at the lower bound. */
    long leftMarginal(int arc, int flow) {
        return flow == lower[arc] ? -BEYOND : rightMarginal(arc, flow - 1);
    }

    /**
     * The largest flow that can be reached from {@code flow} by units that cost at most
     * {@code bound} each. Convexity makes the marginals sorted, so a doubling search suffices.
     */
    public int highest(int arc, int flow, long bound) {
        long[] table = table(arc);
        if (table == null) {
            return cost[arc] <= bound ? upper[arc] : flow;
        }
        int good = flow - lower[arc];
        int bad = table.length;
        for (int step = 1; bad - good > step; step <<= 1) {
            if (table[good + step] - table[good + step - 1] > bound) {
                bad = good + step;
                break;
            }
            good += step;
        }
        while (bad - good > 1) {
            int middle = (good + bad) >>> 1;
            if (table[middle] - table[middle - 1] > bound) {
                bad = middle;
            } else {
                good = middle;
            }
        }
        return lower[arc] + good;
    }

    /** The least flow that is reached by dropping units that cost at least {@code bound} each. */
    int lowest(int arc, int flow, long bound) {
        long[] table = table(arc);
        if (table == null) {
            return cost[arc] >= bound ? lower[arc] : flow;
        }
        int good = flow - lower[arc];
        int bad = -1;
        for (int step = 1; good - bad > step; step <<= 1) {
            if (table[good - step + 1] - table[good - step] < bound) {
                bad = good - step;
                break;
            }
            good -= step;
        }
        while (good - bad > 1) {
            int middle = (good + bad) >> 1;
            if (table[middle + 1] - table[middle] < bound) {
                bad = middle;
            } else {
                good = middle;
            }
        }
        return lower[arc] + good;
    }

    /** Price per unit of a linear arc; meaningless if the arc has a {@link #table}. */
    public long unitCost(int arc) {
        return cost[arc];
    }

    /** The price table of a convex arc, or null for a linear one. */
    public long[] table(int arc) {
        return arc < prices.length ? prices[arc] : null;
    }

    int[] fromArray() {
        return from;
    }

    int[] toArray() {
        return to;
    }

    private int append(int tail, int head, int least, int most, long unitCost, long[] table) {
        if (arcs == from.length) {
            int size = grown(arcs);
            from = Arrays.copyOf(from, size);
            to = Arrays.copyOf(to, size);
            lower = Arrays.copyOf(lower, size);
            upper = Arrays.copyOf(upper, size);
            cost = Arrays.copyOf(cost, size);
        }
        from[arcs] = tail;
        to[arcs] = head;
        lower[arcs] = least;
        upper[arcs] = most;
        cost[arcs] = unitCost;
        if (table != null) {
            if (arcs >= prices.length) {
                prices = Arrays.copyOf(prices, from.length);
            }
            prices[arcs] = table;
        }
        return arcs++;
    }

    private static int grown(int size) {
        return size + (size >> 1);
    }

    private void checkEnds(int tail, int head) {
        if (tail < 0 || tail >= nodes || head < 0 || head >= nodes) {
            throw new IllegalArgumentException(
                    "arc " + arcs + ": joins " + tail + " and " + head + ", but the nodes are 0.." + (nodes - 1));
        }
    }

    private void checkConvex(long[] table) {
        long before = Long.MIN_VALUE;
        for (int k = 1; k < table.length; k++) {
            long step = table[k] - table[k - 1];
            if (((table[k] ^ table[k - 1]) & (table[k] ^ step)) < 0) {
                throw tooLarge("the step from " + table[k - 1] + " to " + table[k]);
            }
            checkMarginal(step);
            if (step < before) {
                throw new IllegalArgumentException("arc " + arcs + ": prices are not convex at place "
                        + (k - 1) + ": " + table[k - 2] + ", " + table[k - 1] + ", " + table[k]
                        + " (the unit after costs " + step + ", the unit before " + before + ")");
            }
            before = step;
        }
    }

    private void checkMarginal(long marginal) {
        if (marginal > LARGEST_COST || marginal < -LARGEST_COST) {
            throw tooLarge("the unit cost " + marginal);
        }
    }

    private ArithmeticException tooLarge(String what) {
        return new ArithmeticException("arc " + arcs + ": " + what + " is beyond " + LARGEST_COST
                + "; use a smaller factor between hard and soft costs");
    }

    /** What a flow costs, constant parts of the tables included. */
    BigInteger total(int[] flow) {
        BigInteger total = BigInteger.ZERO;
        long part = 0;
        for (int arc = 0; arc < flow.length; arc++) {
            long[] table = table(arc);
            long units = table == null ? flow[arc] : 1;
            long price = table == null ? unitCost(arc) : table[flow[arc] - lower(arc)];
            long product = units * price;
            long sum = part + product;
            boolean exact = Math.multiplyHigh(units, price) == product >> 63 && ((part ^ sum) & (product ^ sum)) >= 0;
            if (exact) {
                part = sum;
            } else {
                total = total.add(BigInteger.valueOf(units).multiply(BigInteger.valueOf(price)));
            }
        }
        return total.add(BigInteger.valueOf(part));
    }
}
