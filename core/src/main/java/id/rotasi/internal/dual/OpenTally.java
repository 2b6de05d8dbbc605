package id.rotasi.internal.dual;

import id.rotasi.internal.dual.Shape.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A tally and where its count stands in a node. */
final class OpenTally {
    final Tally tally;
    final int shift;
    final long mask;
    /** By how much each alternative of all decisions raises the count. */
    final int[] adds;

    /* What the decisions after each one add at least, and at most. */
    private final int[] least;
    private final int[] most;
    private final int cheapest;
    private final int lastCheapest;

    private OpenTally(Tally tally, int[] start, int shift) {
        this.tally = tally;
        this.shift = shift;
        this.mask = mask(tally) << shift;
        this.adds = new int[start[start.length - 1]];
        this.least = new int[start.length];
        this.most = new int[start.length];
        for (int i = tally.steps().size() - 1, step = start.length - 2; step >= 0; step--) {
            least[step] = least[step + 1];
            most[step] = most[step + 1];
            if (i >= 0 && tally.steps().get(i) == step) {
                var more = tally.adds().get(i--);
                for (int alternative = 0; alternative < more.size(); alternative++) {
                    adds[start[step] + alternative] = more.get(alternative);
                }
                least[step] += Collections.min(more);
                most[step] += Collections.max(more);
            }
        }
        long[] table = tally.table();
        int first = 0;
        while (first + 1 < table.length && table[first + 1] < table[first]) {
            first++;
        }
        int last = first;
        while (last + 1 < table.length && table[last + 1] == table[first]) {
            last++;
        }
        this.cheapest = first;
        this.lastCheapest = last;
    }

    boolean isOpen(int step) {
        return tally.first() <= step && step <= tally.last();
    }

    int count(long node) {
        return (int) ((node & mask) >>> shift);
    }

    /** The least it can cost yet, after a decision. */
    long atLeast(int step, int count) {
        int from = count + least[step + 1];
        int to = count + most[step + 1];
        return tally.table()[Math.max(from, Math.min(cheapest, to))];
    }

    /**
     * The least count after a decision that costs as much as this one whatever follows: it is kept instead, so that one node stands
     * for both.
     */
    int alike(int step, int count) {
        int from = count + least[step + 1];
        int to = count + most[step + 1];
        return cheapest <= from && to <= lastCheapest ? Math.max(0, cheapest - least[step + 1]) : count;
    }

    private static long mask(Tally tally) {
        return (Long.highestOneBit(tally.table().length) << 1) - 1;
    }

    /** Gives each tally bits from its first decision to its last; those for which there are none are dropped. */
    static List<OpenTally> place(Shape shape) {
        int[] start = shape.starts();
        var placed = new ArrayList<OpenTally>();
        for (var tally : shape.tallies()) {
            long used = 0;
            for (var other : placed) {
                used |= other.tally.first() <= tally.last() && tally.first() <= other.tally.last() ? other.mask : 0;
            }
            for (int shift = 0; shift <= Long.SIZE - Long.bitCount(mask(tally)); shift++) {
                if ((used & mask(tally) << shift) == 0) {
                    placed.add(new OpenTally(tally, start, shift));
                    break;
                }
            }
        }
        return placed;
    }
}
