package id.rotasi.benchmarks.suite;

import id.rotasi.RosterProblem;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * A named problem.
 *
 * @param name to be typed
 * @param about one line
 * @param asns people; empty for a file not read yet
 * @param missing officers that are missing at a counter whatever the roster, summed over days; empty when a feasible
 *     roster exists, or when nobody knows
 * @param source makes the problem, the same each time
 */
public record Instance(
        String name, String about, OptionalInt asns, OptionalInt missing, Supplier<RosterProblem> source) {

    /** Makes the problem. */
    public RosterProblem problem() {
        return source.get();
    }
}
