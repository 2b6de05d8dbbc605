package id.rotasi.policy.rule;

import id.rotasi.policy.Share;

/**
 * A share as a fraction of small whole numbers.
 *
 * @param parts of the share
 * @param whole of how many, 1 or more
 */
record Fraction(int parts, int whole) {

    private static final int WHOLE = 10_000;

    /**
     * The greatest fraction that is not above a share, with no more than so many to the whole. For counts of no more people than
     * that it is as good as the share itself: no other fraction of them lies between. Takes time linear in the whole.
     *
     * <p>Source: Graham, Knuth and Patashnik, Concrete Mathematics, on the Stern-Brocot tree.
     */
    static Fraction below(Share share, int most) {
        return neighbour(share, most, true);
    }

    /** The least fraction that is not below a share, likewise. */
    static Fraction above(Share share, int most) {
        return neighbour(share, most, false);
    }

    /** The one of both that is nearer, the lower one if they are equally near. */
    static Fraction near(Share share, int most) {
        var below = below(share, most);
        var above = above(share, most);
        double lower = share.basisPoints() - (double) below.parts * WHOLE / below.whole;
        double higher = (double) above.parts * WHOLE / above.whole - share.basisPoints();
        return lower <= higher ? below : above;
    }

    private static Fraction neighbour(Share share, int most, boolean isBelow) {
        var low = new Fraction(0, 1);
        var high = new Fraction(1, 1);
        if (low.isExactly(share) || high.isExactly(share)) {
            return low.isExactly(share) ? low : high;
        }
        while (low.whole + high.whole <= most) {
            var middle = new Fraction(low.parts + high.parts, low.whole + high.whole);
            if (middle.isExactly(share)) {
                return middle;
            }
            boolean isLow = (long) middle.parts * WHOLE < (long) share.basisPoints() * middle.whole;
            low = isLow ? middle : low;
            high = isLow ? high : middle;
        }
        return isBelow ? low : high;
    }

    /** Whether it is the share itself. */
    boolean isExactly(Share share) {
        return (long) parts * WHOLE == (long) share.basisPoints() * whole;
    }
}
