package id.rotasi.policy;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * A convex price of a count, all of it hard or all of it soft. Convexity is what makes rosters provable: it is checked
 * when a {@link #table} is made. A price is a function, so that nothing takes longer because a minimum or a weight is
 * large; it is exact, or says that it does not fit.
 *
 * <p>The prices around a target are zero at the whole numbers nearest to it: a target of 10.5 days is met by 10 and by
 * 11, since nobody can do better.
 */
public final class Price {

    /** The shapes of prices, as findings distinguish them. */
    public enum Shape {
        /** Zero from a minimum on. */
        AT_LEAST,
        /** Zero up to a maximum. */
        AT_MOST,
        /** Zero around a target. */
        NEAR,
        /** The host's own. */
        OTHER
    }

    private final Shape shape;
    private final Enforcement enforcement;
    private final int floor;
    private final int ceiling;
    private final IntToLongFunction price;

    private Price(Shape shape, Enforcement enforcement, int floor, int ceiling, IntToLongFunction price) {
        this.shape = shape;
        this.enforcement = enforcement;
        this.floor = floor;
        this.ceiling = ceiling;
        this.price = price;
    }

    /** The weight for each one below the minimum. */
    public static Price atLeast(int minimum, Enforcement enforcement) {
        return new Price(
                Shape.AT_LEAST,
                enforcement,
                minimum,
                Integer.MAX_VALUE,
                count -> Math.multiplyExact(enforcement.weight(), Math.max(0L, (long) minimum - count)));
    }

    /** The weight for each one above the maximum. */
    public static Price atMost(int maximum, Enforcement enforcement) {
        return new Price(
                Shape.AT_MOST,
                enforcement,
                0,
                maximum,
                count -> Math.multiplyExact(enforcement.weight(), Math.max(0L, (long) count - maximum)));
    }

    /** The weight for each one below {@code least} or above {@code most}, which is not less. */
    public static Price between(int least, int most, Enforcement enforcement) {
        return new Price(
                Shape.NEAR,
                enforcement,
                least,
                most,
                count -> Math.multiplyExact(
                        enforcement.weight(), Math.max(0L, Math.max((long) least - count, (long) count - most))));
    }

    /** The weight times the distance from {@code share} of {@code base}, less what cannot be avoided by rounding. */
    public static Price near(Share share, int base, int offset, Enforcement enforcement) {
        return around(share, base, offset, enforcement, true);
    }

    /**
     * The weight times the squared distance from {@code share} of {@code base}, less what cannot be avoided by
     * rounding. {@code offset} is subtracted from the target: what was counted before, in the last period.
     */
    public static Price squaredNear(Share share, int base, int offset, Enforcement enforcement) {
        return around(share, base, offset, enforcement, false);
    }

    /**
     * The weight times the squared distance from an aim, both in parts of which so many make one, where what the aim is taken of is
     * counted as well: nothing up to half of one, which nobody can do better than, then rounded up for each part.
     *
     * @param parts how many make one, 1 to 10,000
     */
    public static Price squaredParts(int aim, int parts, Enforcement enforcement) {
        long free = parts / 2;
        long square = (long) parts * parts;
        IntToLongFunction price = count -> {
            long sum = 0;
            for (long part = free; part < Math.abs((long) count - aim); part++) {
                long step = Math.addExact(Math.multiplyExact(enforcement.weight(), 2 * part + 1), square - 1) / square;
                sum = Math.addExact(sum, step);
            }
            return sum;
        };
        return new Price(Shape.NEAR, enforcement, (int) (aim - free), (int) (aim + free), price);
    }

    /** Any convex price of the host's own, 0 or more for each count from 0 to the number of cells. */
    public static Price of(IntToLongFunction price, Enforcement enforcement) {
        return new Price(Shape.OTHER, enforcement, 0, Integer.MAX_VALUE, price);
    }

    /** Its shape. */
    public Shape shape() {
        return shape;
    }

    /** Hard or soft, and the weight. */
    public Enforcement enforcement() {
        return enforcement;
    }

    /** The least count that costs nothing, or 0 when the host's own price does not say. */
    public int floor() {
        return floor;
    }

    /** The greatest count that costs nothing, or {@link Integer#MAX_VALUE}. */
    public int ceiling() {
        return ceiling;
    }

    /**
     * The greatest price of the counts 0 to {@code size}: convex prices are highest at an end.
     *
     * @throws ArithmeticException if it does not fit a long
     */
    public long greatest(int size) {
        return greatest(0, size);
    }

    /** The greatest price of the counts from {@code from} to {@code to}. @throws ArithmeticException likewise */
    long greatest(int from, int to) {
        return Math.max(price.applyAsLong(from), price.applyAsLong(to));
    }

    /**
     * The prices of the counts 0 to {@code size}.
     *
     * @throws IllegalArgumentException if a price is negative or they are not convex; the message names the counts
     * @throws ArithmeticException if a price does not fit a long
     */
    public long[] table(int size) {
        return table(0, size);
    }

    /* The same for the counts from one to another, which may be negative. */
    long[] table(int from, int to) {
        var table = new long[to - from + 1];
        Arrays.setAll(table, n -> price.applyAsLong(from + n));
        for (int n = 0; n < table.length; n++) {
            if (table[n] < 0) {
                throw new IllegalArgumentException(
                        "The price %s of count %s is negative.".formatted(table[n], from + n));
            }
            if (n >= 2 && table[n] - table[n - 1] < table[n - 1] - table[n - 2]) {
                throw new IllegalArgumentException("The prices %s, %s, %s of the counts %s to %s are not convex."
                        .formatted(table[n - 2], table[n - 1], table[n], from + n - 2, from + n));
            }
        }
        return table;
    }

    /**
     * How far each of the counts 0 to {@code size} is from those that cost nothing: so many officers, seats or days are
     * missing, or are too many, whatever the weight and whatever the shape. Where the host's own price is never zero, one
     * more than the distance from the cheapest count. Convex, and zero where the price is.
     */
    public long[] distances(int size) {
        return distances(0, size);
    }

    /* The same for the counts from one to another, which may be negative. */
    long[] distances(int from, int to) {
        int least = Math.min(floor, ceiling);
        int greatest = ceiling;
        long more = 0;
        if (shape == Shape.OTHER) {
            long[] table = table(from, to);
            int cheapest = cheapest(table);
            least = from + cheapest;
            greatest = least;
            more = table[cheapest] > 0 ? 1 : 0;
        }
        while (greatest < to && price.applyAsLong(greatest + 1) == 0) {
            greatest++;
        }
        while (least > from && price.applyAsLong(least - 1) == 0) {
            least--;
        }
        var distances = new long[to - from + 1];
        for (int n = from; n <= to; n++) {
            distances[n - from] = more + Math.max(0L, Math.max((long) least - n, (long) n - greatest));
        }
        return distances;
    }

    private static int cheapest(long[] table) {
        int cheapest = 0;
        for (int n = 1; n < table.length; n++) {
            cheapest = table[n] < table[cheapest] ? n : cheapest;
        }
        return cheapest;
    }

    /*
     * With the target t = numerator / 10000, the squared price has the marginals w (2n + 1 - 2t), the linear one the
     * same clamped to [-w, w]. Rounding each marginal keeps them ascending, so the price stays convex, and zero is
     * where they change sign.
     */
    private static Price around(Share share, int base, int offset, Enforcement enforcement, boolean linear) {
        long whole = 10_000;
        long numerator = share.basisPoints() * (long) base - offset * whole;
        int floor = Math.toIntExact(Math.floorDiv(numerator, whole));
        int ceiling = floor + (numerator % whole == 0 ? 0 : 1);
        long rest = Math.floorMod(numerator, whole);
        int nearest = 2 * rest <= whole ? floor : ceiling;
        IntToLongFunction price = count -> {
            long distance = Math.abs((long) count - nearest);
            long fromTarget = count >= nearest ? nearest * whole - numerator : numerator - nearest * whole;
            return linear
                    ? linearPrice(distance, 2 * fromTarget, whole, enforcement.weight())
                    : squaredPrice(distance, 2 * fromTarget, whole, enforcement.weight());
        };
        int least = 2 * rest == whole || rest == 0 ? floor : nearest;
        int greatest = 2 * rest == whole || rest == 0 ? ceiling : nearest;
        return new Price(Shape.NEAR, enforcement, least, greatest, price);
    }

    /* (d + f/2)^2 - (f/2)^2 = d^2 + d f, with the signed excess f = excess / whole of the nearest count. */
    private static long squaredPrice(long distance, long twiceExcess, long whole, long weight) {
        long each = Math.multiplyExact(weight, distance);
        return Math.addExact(
                Math.multiplyExact(each, distance), Math.floorDiv(Math.multiplyExact(each, twiceExcess), whole));
    }

    private static long linearPrice(long distance, long twiceExcess, long whole, long weight) {
        if (distance == 0) {
            return 0;
        }
        long first = twiceExcess >= 0 ? weight : weight + Math.floorDiv(weight * twiceExcess, whole);
        return Math.addExact(first, Math.multiplyExact(weight, distance - 1));
    }
}
