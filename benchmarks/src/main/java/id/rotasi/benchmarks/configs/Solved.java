package id.rotasi.benchmarks.configs;

import id.rotasi.report.Cost;
import id.rotasi.report.Cost.Level;
import id.rotasi.report.RosterReport;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One whole solve.
 *
 * @param problem name of the problem
 * @param configuration name of the configuration
 * @param seed of the search
 * @param limit the time limit, in seconds
 * @param seconds from the problem to the roster
 * @param report about the roster
 * @param moments what the solve told of its rosters on the way, the finished one included
 */
public record Solved(
        String problem,
        String configuration,
        long seed,
        double limit,
        double seconds,
        RosterReport report,
        List<Moment> moments) {

    /** Keeps a copy of the moments. */
    public Solved {
        moments = List.copyOf(moments);
    }

    /**
     * When there was a roster.
     *
     * @param seconds since the start of the solve
     * @param cost of the best roster by then
     */
    public record Moment(double seconds, Cost cost) {}

    /** What the finished roster costs. */
    public Cost cost() {
        return report.score();
    }

    /** The cost of the best roster by a moment; empty if there was none. */
    public Optional<Cost> at(double moment) {
        return moments.stream()
                .filter(each -> each.seconds() <= moment)
                .map(Moment::cost)
                .min(Comparator.naturalOrder());
    }

    /** Seconds until a roster was level with the best one but for a soft cost at most {@code share} above it; empty if never. */
    public OptionalDouble within(double share, Cost best) {
        return moments.stream()
                .filter(moment -> isLevel(moment.cost(), best)
                        && moment.cost().soft() - best.soft() <= share * Math.abs(best.soft()))
                .mapToDouble(Moment::seconds)
                .min();
    }

    /** Whether two rosters break as much of hard rules and change as much of what was published. */
    public static boolean isLevel(Cost one, Cost other) {
        return Arrays.stream(Level.values()).allMatch(level -> level == Level.SOFT || one.at(level) == other.at(level));
    }
}
