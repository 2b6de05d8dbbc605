package id.rotasi.internal.dual;

import java.util.BitSet;

/**
 * The days on site of one person.
 *
 * @param onSite which of the person's days
 * @param cost of the person's tallies
 */
record Plan(BitSet onSite, long cost) {

    /** What it costs at these prices of days. */
    long cost(long[] price) {
        long sum = cost;
        for (int day = onSite.nextSetBit(0); day >= 0; day = onSite.nextSetBit(day + 1)) {
            sum += price[day];
        }
        return sum;
    }
}
