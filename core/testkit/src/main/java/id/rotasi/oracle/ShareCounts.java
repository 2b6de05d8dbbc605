package id.rotasi.oracle;

import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Share;
import id.rotasi.policy.Share.Rounding;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.ToLongFunction;

/** What shares cost of people and days where some are off as decided, in parts of a fraction that is found by trying all. */
record ShareCounts(Facts facts, Enforcement how) {

    private static final int MOST = 10_000;

    /** Whether it is decided who of the people are off on a day. */
    boolean isDecided(List<Integer> people, int d) {
        return people.stream().anyMatch(a -> facts.kind(a, d) == Facts.Kind.ROSTERED);
    }

    private record Part(long parts, long whole) {}

    /* Of all fractions with no greater whole that are on the right side, the nearest, of these the one with the least whole. */
    private static Part nearest(Share share, int most, LongPredicate side) {
        Part best = null;
        for (long whole = 1; whole <= most; whole++) {
            long below = whole * share.basisPoints() / 10_000;
            for (long parts = below; parts <= Math.min(below + 1, whole); parts++) {
                long difference = parts * 10_000 - share.basisPoints() * whole;
                boolean isNearer = best == null
                        || Math.abs(difference) * best.whole
                                < Math.abs(best.parts * 10_000 - share.basisPoints() * best.whole) * whole;
                best = side.test(difference) && isNearer ? new Part(parts, whole) : best;
            }
        }
        return best;
    }

    private static int most(int size, int needed) {
        return Math.min(MOST / Math.max(1, size), Math.max(100, needed));
    }

    private long each(Part part) {
        return how.hard() ? how.weight() : (how.weight() + part.whole - 1) / part.whole;
    }

    private static long home(int[][] sheet, List<Integer> people, int d) {
        return people.stream().filter(a -> sheet[a][d] == Facts.HOME).count();
    }

    private static long onSite(int[][] sheet, List<Integer> people, int d) {
        return people.stream().filter(a -> sheet[a][d] > Facts.HOME).count();
    }

    /** So many too many at home, or on site, of those on duty and others. */
    ToLongFunction<int[][]> atMost(
            Share share, Rounding rounding, List<Integer> people, int d, int others, boolean atHome) {
        var part = nearest(share, most(people.size(), people.size() + others), side -> side <= 0);
        boolean isExact = part.parts * 10_000 == share.basisPoints() * part.whole;
        long more = rounding == Rounding.DOWN ? 0 : isExact ? part.whole - 1 : part.whole;
        return sheet -> {
            long onDuty = home(sheet, people, d) + onSite(sheet, people, d);
            long counted = atHome ? home(sheet, people, d) : onSite(sheet, people, d);
            long over = part.whole * counted - part.parts * (onDuty + others) - more;
            return each(part) * Math.max(0, over);
        };
    }

    /** So many too few on site of those on duty and others. */
    ToLongFunction<int[][]> atLeast(Share share, List<Integer> people, int d, int others) {
        var part = nearest(share, most(people.size(), people.size() + others), side -> side >= 0);
        return sheet -> {
            long onSite = onSite(sheet, people, d);
            long missing = part.parts * (home(sheet, people, d) + onSite + others) - part.whole * onSite;
            return each(part) * Math.max(0, missing);
        };
    }

    /** How far those at home are from the share of those on duty. */
    ToLongFunction<int[][]> near(Share share, List<Integer> people, int d) {
        var part = nearest(share, most(people.size(), 0), side -> true);
        return sheet -> {
            long home = home(sheet, people, d);
            long distance = part.whole * home - part.parts * (home + onSite(sheet, people, d));
            return each(part) * Math.max(0, Math.abs(distance) - part.whole / 2);
        };
    }

    /** The same of days, squared. */
    long squared(Share share, int days, long home, long onDuty, long weight) {
        var part = nearest(share, most(days, 0), side -> true);
        long distance = Math.abs(part.whole * home - part.parts * onDuty);
        long square = part.whole * part.whole;
        long cost = 0;
        for (long step = part.whole / 2; step < distance; step++) {
            cost += (weight * (2 * step + 1) + square - 1) / square;
        }
        return cost;
    }
}
