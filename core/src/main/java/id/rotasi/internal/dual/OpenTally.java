package id.rotasi.internal.dual;

import id.rotasi.internal.dual.Shape.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A tally and where its count stands in a node. */
final class OpenTally {
    final Tally tally;
    /** Which word of a {@link Node} its count is in. */
    final int word;

    final int shift;
    final long mask;
    /** By how much each alternative of all decisions raises the count. */
    final int[] adds;

    /* What the decisions after each one add at least, and at most. */
    private final int[] least;
    private final int[] most;
    private final int cheapest;
    private final int lastCheapest;
    private final int first;
    private final int last;

    private OpenTally(Tally tally, int[] start, int word, int shift) {
        this.tally = tally;
        this.word = word;
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
        int cheapest = 0;
        while (cheapest + 1 < table.length && table[cheapest + 1] < table[cheapest]) {
            cheapest++;
        }
        int lastCheapest = cheapest;
        while (lastCheapest + 1 < table.length && table[lastCheapest + 1] == table[cheapest]) {
            lastCheapest++;
        }
        this.cheapest = cheapest;
        this.lastCheapest = lastCheapest;
        this.first = tally.first();
        this.last = tally.last();
    }

    boolean isOpen(int step) {
        return first <= step && step <= last;
    }

    boolean isLast(int step) {
        return step == last;
    }

    int count(Node node) {
        return (int) ((node.word(word) & mask) >>> shift);
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

    /* A node holds no count after the last decision, where the tally is paid. */
    private static long mask(Tally tally) {
        int most = tally.adds().subList(0, tally.adds().size() - 1).stream()
                .mapToInt(Collections::max)
                .sum();
        return most == 0 ? 0 : (Long.highestOneBit(most) << 1) - 1;
    }

    /** Gives each tally bits from its first decision to its last; those for which there are none are dropped. */
    static List<OpenTally> place(Shape shape) {
        int[] start = shape.starts();
        var placed = new ArrayList<OpenTally>();
        for (var tally : shape.tallies()) {
            var used = new long[Node.WORDS];
            for (var other : placed) {
                boolean meet = other.tally.first() <= tally.last() && tally.first() <= other.tally.last();
                used[other.word] |= meet ? other.mask : 0;
            }
            place(tally, start, used).ifPresent(placed::add);
        }
        return placed;
    }

    private static Optional<OpenTally> place(Tally tally, int[] start, long[] used) {
        long mask = mask(tally);
        for (int word = 0; word < used.length; word++) {
            for (int shift = 0; shift <= Long.SIZE - Long.bitCount(mask); shift++) {
                if ((used[word] & mask << shift) == 0) {
                    return Optional.of(new OpenTally(tally, start, word, shift));
                }
            }
        }
        return Optional.empty();
    }
}
