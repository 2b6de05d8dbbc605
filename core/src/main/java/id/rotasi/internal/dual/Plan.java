package id.rotasi.internal.dual;

import java.util.Arrays;
import java.util.List;

/**
 * What one person does: an alternative for each decision.
 *
 * @param taken the numbers of the alternatives, see {@link Shape}
 * @param cost of the person's tallies
 */
record Plan(int[] taken, long cost) {

    /** Equal for plans of the same alternatives. */
    List<Integer> key() {
        return Arrays.stream(taken).boxed().toList();
    }

    /** What it costs at these prices of alternatives. */
    long cost(long[] price) {
        long sum = cost;
        for (int alternative : taken) {
            sum += price[alternative];
        }
        return sum;
    }
}
