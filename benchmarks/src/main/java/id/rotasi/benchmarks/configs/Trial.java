package id.rotasi.benchmarks.configs;

import id.rotasi.report.Cost;
import id.rotasi.report.RosterReport.Effort;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/**
 * What counts of a whole solve, to be compared with others of the same problem.
 *
 * @param problem name of the problem
 * @param size of the problem
 * @param configuration name of the configuration
 * @param seed of the search
 * @param cost of the roster
 * @param bound soft cost that no roster goes below that breaks no more hard rules and changes no more of what was published; empty if none is
 *     proven
 * @param gap at most so far from the best roster, 0 to 1; 1 if nothing is proven
 * @param seconds from the problem to the roster, in whole milliseconds
 * @param toOnePercent seconds until the cost was within 1 % of the best known of this problem, in whole milliseconds; the time limit if it never was, or later
 * @param isReached whether it ever was
 * @param effort what the search did
 * @param status of the roster
 */
public record Trial(
        String problem,
        ProblemSize size,
        String configuration,
        long seed,
        Cost cost,
        OptionalLong bound,
        double gap,
        double seconds,
        double toOnePercent,
        boolean isReached,
        Effort effort,
        String status) {

    private static final double ONE_PERCENT = 0.01;

    /** All solves of one problem. The best cost known of it is the least of theirs. */
    public static List<Trial> of(List<Solved> solves) {
        var best = solves.stream()
                .map(Solved::cost)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("There are no solves."));
        return solves.stream().map(solved -> of(solved, best)).toList();
    }

    private static Trial of(Solved solved, Cost best) {
        var report = solved.report();
        var reached = solved.within(ONE_PERCENT, best);
        var bound = report.gap().isPresent()
                ? OptionalLong.of(report.bound().orElseThrow().soft())
                : OptionalLong.empty();
        return new Trial(
                solved.problem(),
                ProblemSize.of(report.freeCells()),
                solved.configuration(),
                solved.seed(),
                solved.cost(),
                bound,
                report.gap().orElse(1),
                millis(solved.seconds()),
                millis(Math.min(reached.orElse(solved.limit()), solved.limit())),
                reached.isPresent(),
                report.effort(),
                report.status().name());
    }

    private static double millis(double seconds) {
        return Math.round(seconds * 1_000) / 1e3;
    }
}
