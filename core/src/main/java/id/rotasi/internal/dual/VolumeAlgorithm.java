package id.rotasi.internal.dual;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Raises a Lagrangian bound from prices that are good already. At each prices the plans and the counts that are cheapest differ;
 * prices move along a mean of such differences, the latest weighing most, from the best prices so far.
 *
 * <p>Source: Barahona and Anbil, The volume algorithm: producing primal solutions with a subgradient method (2000).
 */
final class VolumeAlgorithm {

    private static final double GREATEST_STEP = 2;
    private static final double LEAST_STEP = 1e-4;
    private static final double GROWTH = 1.1;
    private static final double SHRINKAGE = 0.66;
    private static final int BAD_ROUNDS = 20;
    private static final double WEIGHT = 0.1;

    private final Dual dual;
    private final double[] best;
    private final double[] difference;
    private final double[] direction;
    private long value;
    private double step = 0.1;
    private int bad;

    /** What is raised. */
    interface Dual {
        /**
         * The bound at some prices.
         *
         * @param difference gets for each count how much more of it plans raise than there is room for
         */
        long at(long[] price, double[] difference);
    }

    /** From these prices. */
    VolumeAlgorithm(Dual dual, double[] price) {
        this.dual = dual;
        this.best = price.clone();
        this.difference = new double[price.length];
        this.value = dual.at(rounded(best), difference);
        this.direction = difference.clone();
    }

    /**
     * The best bound after some more rounds.
     *
     * @param target what no bound exceeds
     * @param stride by how much more than the bound of now steps aim at most
     */
    long raised(long target, long stride, int rounds, BooleanSupplier interrupted) {
        for (int round = 0; round < rounds && value < target && step > LEAST_STEP; round++) {
            double square = Arrays.stream(direction).map(part -> part * part).sum();
            if (interrupted.getAsBoolean() || square == 0) {
                break;
            }
            double length = step * Math.min(target - value, stride) / square;
            var price = new double[best.length];
            for (int count = 0; count < price.length; count++) {
                price[count] = best[count] + length * direction[count];
            }
            long here = dual.at(rounded(price), difference);
            double agreement = 0;
            for (int count = 0; count < price.length; count++) {
                agreement += difference[count] * direction[count];
                direction[count] = WEIGHT * difference[count] + (1 - WEIGHT) * direction[count];
            }
            if (here > value) {
                value = here;
                System.arraycopy(price, 0, best, 0, best.length);
                bad = 0;
                step = agreement >= 0 ? Math.min(GREATEST_STEP, GROWTH * step) : step;
            } else if (++bad == BAD_ROUNDS) {
                bad = 0;
                step *= SHRINKAGE;
            }
        }
        return value;
    }

    private static long[] rounded(double[] price) {
        return Arrays.stream(price).mapToLong(Math::round).toArray();
    }
}
