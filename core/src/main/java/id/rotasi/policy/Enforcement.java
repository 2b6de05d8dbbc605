package id.rotasi.policy;

/**
 * Whether a rule must hold, or what breaking it costs.
 *
 * @param hard whether a roster that breaks the rule is infeasible
 * @param weight cost per unit of violation (a missing officer, a day too many, a squared day), 1 to
 *     {@value #MAX_WEIGHT}; hard costs and soft costs are never traded against each other
 */
public record Enforcement(boolean hard, long weight) {

    /** The heaviest weight. */
    public static final long MAX_WEIGHT = 1_000_000_000;

    /** Must hold; each missing officer or excess day costs 1 in the hard score. */
    public static final Enforcement HARD = new Enforcement(true, 1);

    /** @throws IllegalArgumentException if the weight is out of range */
    public Enforcement {
        if (weight < 1 || weight > MAX_WEIGHT) {
            throw new IllegalArgumentException("The weight %d must be between 1 and %d.".formatted(weight, MAX_WEIGHT));
        }
    }

    /** Should hold; each unit of violation costs {@code weight} in the soft score. */
    public static Enforcement soft(long weight) {
        return new Enforcement(false, weight);
    }
}
