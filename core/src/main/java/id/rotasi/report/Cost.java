package id.rotasi.report;

/**
 * A price in two parts that are never traded against each other; 0 is best.
 *
 * @param hard sum over broken hard rules, 0 when the roster is feasible
 * @param soft sum over soft rules
 */
public record Cost(long hard, long soft) implements Comparable<Cost> {

    /** Nothing is wrong. */
    public static final Cost ZERO = new Cost(0, 0);

    /** The sum of both parts. */
    public Cost plus(Cost other) {
        return new Cost(Math.addExact(hard, other.hard), Math.addExact(soft, other.soft));
    }

    /** The difference of both parts. */
    public Cost minus(Cost other) {
        return new Cost(hard - other.hard, soft - other.soft);
    }

    /** Whether no hard rule is broken. */
    public boolean isFeasible() {
        return hard == 0;
    }

    /** Whether there is nothing to pay. */
    public boolean isZero() {
        return hard == 0 && soft == 0;
    }

    /** By the hard part, then by the soft one. */
    @Override
    public int compareTo(Cost other) {
        return hard != other.hard ? Long.compare(hard, other.hard) : Long.compare(soft, other.soft);
    }
}
