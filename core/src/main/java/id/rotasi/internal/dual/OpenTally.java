package id.rotasi.internal.dual;

import id.rotasi.internal.dual.Shape.Tally;
import java.util.ArrayList;
import java.util.List;

/** A tally and where its count stands in a node. */
final class OpenTally {
    final Tally tally;
    final boolean[] counts;
    final int[] left;
    final int cheapest;
    final int shift;
    final long mask;

    private OpenTally(Tally tally, int days, int shift) {
        this.tally = tally;
        this.shift = shift;
        this.mask = mask(tally) << shift;
        this.counts = new boolean[days];
        this.left = new int[days + 1];
        tally.days().forEach(day -> counts[day] = true);
        for (int day = days - 1; day >= 0; day--) {
            left[day] = left[day + 1] + (counts[day] ? 1 : 0);
        }
        int least = 0;
        for (int n = 1; n < tally.table().length; n++) {
            least = tally.table()[n] < tally.table()[least] ? n : least;
        }
        this.cheapest = least;
    }

    boolean isOpen(int day) {
        return tally.first() <= day && day <= tally.last();
    }

    int count(long node) {
        return (int) ((node & mask) >>> shift);
    }

    /** The least it can cost yet, after a day. */
    long atLeast(int day, int count) {
        return tally.table()[Math.max(count, Math.min(cheapest, count + left[day + 1]))];
    }

    private static long mask(Tally tally) {
        return (Long.highestOneBit(tally.table().length) << 1) - 1;
    }

    /** Gives each tally bits from its first day to its last; those for which there are none are dropped. */
    static List<OpenTally> place(List<Tally> tallies, int days) {
        var placed = new ArrayList<OpenTally>();
        for (var tally : tallies) {
            long used = 0;
            for (var other : placed) {
                used |= other.tally.first() <= tally.last() && tally.first() <= other.tally.last() ? other.mask : 0;
            }
            for (int shift = 0; shift <= Long.SIZE - Long.bitCount(mask(tally)); shift++) {
                if ((used & mask(tally) << shift) == 0) {
                    placed.add(new OpenTally(tally, days, shift));
                    break;
                }
            }
        }
        return placed;
    }
}
