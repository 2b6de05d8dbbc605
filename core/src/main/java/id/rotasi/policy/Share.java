package id.rotasi.policy;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A share between 0 % and 100 %, exact to a hundredth of a percent.
 *
 * @param basisPoints hundredths of a percent, 0 to 10,000
 */
public record Share(int basisPoints) implements Comparable<Share>, Serializable {

    /** One half. */
    public static final Share HALF = new Share(5_000);

    private static final int WHOLE = 10_000;

    /** @throws IllegalArgumentException if out of range */
    public Share {
        if (basisPoints < 0 || basisPoints > WHOLE) {
            throw new IllegalArgumentException("The share %s must be between 0 %% and 100 %%."
                    .formatted(BigDecimal.valueOf(basisPoints, 2)
                                    .stripTrailingZeros()
                                    .toPlainString() + " %"));
        }
    }

    /** That many percent, 0 to 100. */
    public static Share percent(int percent) {
        return new Share(Math.multiplyExact(percent, 100));
    }

    /** The least share of a number of people, above 0, that is so many of them or more; 100 % if none is. */
    public static Share atLeast(int people, int base) {
        return new Share((int) Math.min(WHOLE, ((long) WHOLE * people + base - 1) / base));
    }

    /** The greatest share of a number of people, above 0, that is so many of them or fewer. */
    public static Share atMost(int people, int base) {
        return new Share((int) Math.min(WHOLE, (long) WHOLE * people / base));
    }

    /** This share of a number of people, rounded down: how a cap rounds. */
    public int floorOf(int base) {
        return (int) ((long) base * basisPoints / WHOLE);
    }

    /** This share of a number of people, rounded up: how a minimum rounds. */
    public int ceilOf(int base) {
        return (int) (((long) base * basisPoints + WHOLE - 1) / WHOLE);
    }

    @Override
    public int compareTo(Share other) {
        return Integer.compare(basisPoints, other.basisPoints);
    }

    /** In percent, such as {@code 50%} or {@code 33.33%}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString() + "%";
    }

    /** How a share of people becomes a whole number. */
    public enum Rounding {
        /** To the next lower number: the way of a cap on work from home. */
        DOWN,
        /** To the next higher number. */
        UP;

        /** The share of that many people. */
        public int apply(Share share, int base) {
            return this == DOWN ? share.floorOf(base) : share.ceilOf(base);
        }
    }

    /** Whom a percentage is taken of; circulars differ, so it is a switch of each rule. */
    public enum ShareBase {
        /** The people on duty on that day. */
        ON_DUTY,
        /** All people of the unit who would work on that day, those on leave, travel or study included. */
        ALL_MEMBERS
    }
}
