package id.rotasi.policy;

/**
 * Whether a rule must hold, or what breaking it costs.
 *
 * @param hard whether a roster that breaks the rule is infeasible
 * @param weight cost per unit of violation (a missing officer, a day too many, a squared day): 1 to {@value #MAX_WEIGHT}
 *     for a rule, and up to {@value #MAX_FACTOR} times as much where a rule makes some of its prices dearer; hard costs
 *     and soft costs are never traded against each other
 */
public record Enforcement(boolean hard, long weight) {

    /** The heaviest weight of a rule. */
    public static final long MAX_WEIGHT = 1_000_000_000;

    /** How many times as much as the rule itself a price of it may weigh. */
    public static final int MAX_FACTOR = 100;

    /** Must hold; each missing officer or excess day costs 1 in the hard score. */
    public static final Enforcement HARD = new Enforcement(true, 1);

    /** @throws IllegalArgumentException if no rule can have the weight, nor a price of a rule */
    public Enforcement {
        require(weight, MAX_WEIGHT * MAX_FACTOR);
    }

    /**
     * Should hold; each unit of violation costs {@code weight} in the soft score.
     *
     * @throws IllegalArgumentException if the weight is not between 1 and {@value #MAX_WEIGHT}
     */
    public static Enforcement soft(long weight) {
        require(weight, MAX_WEIGHT);
        return new Enforcement(false, weight);
    }

    /** This enforcement where each unit of violation costs so many times as much, 1 to {@value #MAX_FACTOR}. */
    public Enforcement times(int factor) {
        return new Enforcement(hard, Math.multiplyExact(weight, factor));
    }

    private static void require(long weight, long most) {
        if (weight < 1 || weight > most) {
            throw new IllegalArgumentException("The weight %s must be between 1 and %s.".formatted(weight, most));
        }
    }
}
