package id.rotasi.oracle;

import id.rotasi.policy.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;

/**
 * Distances from a target, times a weight, less what rounding makes unavoidable, rounded down.
 *
 * @param share of {@code base}
 * @param base days or people
 * @param offset counted before
 * @param weight price of a distance of one
 */
record Target(Share share, int base, int offset, long weight) {

    long[] squared(int most) {
        return prices(most, distance -> distance.multiply(distance));
    }

    long[] linear(int most) {
        return prices(most, BigDecimal::abs);
    }

    private long[] prices(int most, UnaryOperator<BigDecimal> measure) {
        var target = BigDecimal.valueOf(share.basisPoints(), 4)
                .multiply(BigDecimal.valueOf(base))
                .subtract(BigDecimal.valueOf(offset));
        var below = measure.apply(target.subtract(target.setScale(0, RoundingMode.FLOOR)));
        var above = measure.apply(target.subtract(target.setScale(0, RoundingMode.CEILING)));
        var unavoidable = below.min(above);
        var prices = new long[most + 1];
        for (int n = 0; n <= most; n++) {
            var distance = measure.apply(target.subtract(BigDecimal.valueOf(n)));
            prices[n] = distance.subtract(unavoidable)
                    .multiply(BigDecimal.valueOf(weight))
                    .setScale(0, RoundingMode.FLOOR)
                    .longValueExact();
        }
        return prices;
    }
}
