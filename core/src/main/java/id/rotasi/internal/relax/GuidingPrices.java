package id.rotasi.internal.relax;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.States;
import java.util.List;
import java.util.SplittableRandom;

/** Prices on single cells that lead a flow towards rosters that also suit the tallies it leaves out. */
public final class GuidingPrices {

    private static final int MONDAY_BEFORE_EPOCH = 3;

    private GuidingPrices() {}

    /** What {@link #steer} may put on all cells together: leaves room for the prices of the network. */
    public static final long MOST = 1L << 60;

    /** The most that {@link #rotate} puts on a cell, in units of its price. */
    static final int MOST_ON_A_CELL = 2;

    /**
     * Each person likes every other weekday at home, two of them more than the third, and they move on by one from week to
     * week: the place of the person in the component and the week shift the turn.
     */
    static void rotate(Component component, SingleCellPrices singles, long price) {
        int place = 0;
        for (int cell = 0; cell < component.size(); cell++) {
            place += cell > 0 && component.asn()[cell] != component.asn()[cell - 1] ? 1 : 0;
            int sinceMonday = component.day()[cell] + MONDAY_BEFORE_EPOCH;
            int weekday = Math.floorMod(sinceMonday, 7);
            int week = Math.floorDiv(sinceMonday, 7);
            int turn = Math.floorMod(weekday - place - week, 5);
            if (turn % 2 == 0) {
                singles.add(cell, States.ON_SITE, turn == 4 ? price : MOST_ON_A_CELL * price);
            }
        }
    }

    /**
     * Spreads the price of each tally over its cells in a random order: the k-th counted cell bears what raising the count
     * from k-1 to k cost, the k-th uncounted one what k more would cost than k-1 more.
     */
    static void steer(
            Component component,
            SingleCellPrices singles,
            CostFolding prices,
            List<Integer> tallies,
            int[] now,
            long penalty,
            long seed) {
        var ledger = new Ledger(component, now);
        var random = new SplittableRandom(seed);
        long most = MOST
                / (1
                        + tallies.stream()
                                .mapToLong(tally -> component.members(tally))
                                .sum());
        for (int tally : tallies) {
            long[] price = component.price()[tally];
            long weight = component.hard()[tally] ? penalty : 1;
            int size = component.members(tally);
            int below = 0;
            int above = ledger.count(tally);
            int first = random.nextInt(size);
            for (int i = 0; i < size; i++) {
                int member = component.memberStart()[tally] + (first + i) % size;
                int cell = component.members()[member];
                int counted = component.codeOfMember(tally, member);
                int n = States.counts(counted, now[cell]) ? below++ : above++;
                long guide = prices.foldSoft(times(weight, price[n + 1] - price[n]));
                singles.add(cell, counted, Math.max(-most, Math.min(most, guide)));
            }
        }
    }

    /** The product, or the greatest number of its sign where it does not fit. */
    public static long times(long weight, long step) {
        long high = Math.multiplyHigh(weight, step);
        long low = weight * step;
        if (high == low >> 63) {
            return low;
        }
        return high < 0 ? -Long.MAX_VALUE : Long.MAX_VALUE;
    }
}
