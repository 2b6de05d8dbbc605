package id.rotasi.benchmarks.configs;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * A mean of some runs, and how sure it is.
 *
 * @param mean of all
 * @param margin half of the 95 % confidence interval around the mean, by Student's t; empty for a single run
 */
public record Estimate(double mean, OptionalDouble margin) {

    private static final double BOTH_SIDES = 0.975;

    /** From what was measured. @throws IllegalArgumentException if that is nothing */
    public static Estimate of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("There is no mean of nothing.");
        }
        int n = values.size();
        double mean = values.stream().mapToDouble(v -> v).sum() / n;
        if (n == 1) {
            return new Estimate(mean, OptionalDouble.empty());
        }
        double squares =
                values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
        double quantile = new TDistribution(n - 1).inverseCumulativeProbability(BOTH_SIDES);
        return new Estimate(mean, OptionalDouble.of(quantile * Math.sqrt(squares / (n - 1) / n)));
    }

    /** Whether the interval is there and all of it above zero. */
    public boolean isAboveZero() {
        return margin.isPresent() && mean - margin.getAsDouble() > 0;
    }

    /** The same in another unit. */
    public Estimate times(double factor) {
        return new Estimate(
                factor * mean,
                margin.isPresent() ? OptionalDouble.of(Math.abs(factor) * margin.getAsDouble()) : margin);
    }

    /** The lower end of the interval, or the mean if there is none. */
    public double low() {
        return mean - margin.orElse(0);
    }

    /** The upper end of the interval, or the mean if there is none. */
    public double high() {
        return mean + margin.orElse(0);
    }

    /** Mean and margin. @param format of a number, such as {@code %.2f} */
    public String text(String format) {
        return margin.isPresent()
                ? (format + " +- " + format).formatted(mean, margin.getAsDouble())
                : format.formatted(mean);
    }
}
