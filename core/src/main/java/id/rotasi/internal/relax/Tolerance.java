package id.rotasi.internal.relax;

import id.rotasi.EngineOptions.Search;
import id.rotasi.report.Cost;

/**
 * How near to a bound is near enough.
 *
 * @param gap what a roster may cost above the bound, in hundredths of a percent of its soft cost, less than all of it
 */
public record Tolerance(int gap) {

    /** Nothing but the bound is near enough. */
    public static final Tolerance NONE = new Tolerance(0);

    private static final int ALL = 10_000;

    /** What a configuration says. */
    public static Tolerance of(Search search) {
        return new Tolerance(search.gap());
    }

    /** The gap as a share of the cost. */
    public double share() {
        return (double) gap / ALL;
    }

    /** The highest cost that is near enough to this bound. */
    public Cost enough(Cost bound) {
        long more = (long) (bound.soft() * ((double) gap / (ALL - gap)));
        return more > 0 ? Cost.of(bound.hard(), bound.soft() + more) : bound;
    }
}
