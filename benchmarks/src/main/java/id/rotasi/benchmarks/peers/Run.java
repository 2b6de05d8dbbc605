package id.rotasi.benchmarks.peers;

import id.rotasi.InvalidProblemException;
import id.rotasi.benchmarks.peers.Peer.Answer;
import id.rotasi.benchmarks.peers.Peer.Limit;
import id.rotasi.benchmarks.peers.Peer.Point;
import id.rotasi.benchmarks.suite.Tallied;
import id.rotasi.report.Cost;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One run of one peer, with the auditor's verdict.
 *
 * @param instance what
 * @param peer who
 * @param cost what the auditor counts; empty when there is no roster, or one that the auditor refuses
 * @param bound what the peer proved
 * @param seconds wall time
 * @param trace its way, by its own count
 * @param moves moves or nodes a second; empty if it does not tell
 * @param roster a digest of the roster, to see whether peers differ
 * @param fault why there is no cost; empty if there is one
 */
public record Run(
        String instance,
        String peer,
        Optional<Cost> cost,
        Optional<Cost> bound,
        double seconds,
        List<Point> trace,
        OptionalDouble moves,
        int roster,
        String fault) {

    /** Runs a peer once and audits what it returns. */
    public static Run of(String instance, Tallied problem, Peer peer, Limit limit) {
        long start = System.nanoTime();
        Answer answer;
        try {
            answer = peer.solve(problem, limit);
        } catch (RuntimeException | OutOfMemoryError e) {
            return failed(instance, peer, (System.nanoTime() - start) / 1e9, Answer.none(Optional.empty()), said(e));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (answer.assignments().isEmpty()) {
            return failed(instance, peer, seconds, answer, "no roster in time");
        }
        var assignments = answer.assignments().get();
        try {
            var cost = problem.audit(assignments);
            var trace = answer.trace().isEmpty() ? List.of(new Point(seconds, cost, answer.bound())) : answer.trace();
            var moves = answer.moves().isPresent()
                    ? OptionalDouble.of(answer.moves().getAsLong() / seconds)
                    : OptionalDouble.empty();
            return new Run(
                    instance,
                    peer.name(),
                    Optional.of(cost),
                    answer.bound(),
                    seconds,
                    trace,
                    moves,
                    assignments.hashCode(),
                    "");
        } catch (InvalidProblemException e) {
            return failed(instance, peer, seconds, answer, "refused by the auditor: " + e.getMessage());
        }
    }

    /** Seconds until its first roster that keeps all hard rules, by its own count. */
    public OptionalDouble firstFeasible() {
        return trace.stream()
                .filter(point -> point.cost().isFeasible())
                .mapToDouble(Point::seconds)
                .min();
    }

    /** Seconds until its cost was at most {@code share} above a bound. */
    public OptionalDouble within(double share, Cost best) {
        return trace.stream()
                .filter(point ->
                        point.cost().hard() == best.hard() && point.cost().soft() <= best.soft() * (1 + share) + 1e-9)
                .mapToDouble(Point::seconds)
                .min();
    }

    private static Run failed(String instance, Peer peer, double seconds, Answer answer, String fault) {
        return new Run(
                instance,
                peer.name(),
                Optional.empty(),
                answer.bound(),
                seconds,
                List.of(),
                OptionalDouble.empty(),
                0,
                fault);
    }

    private static String said(Throwable e) {
        return "%s: %s".formatted(e.getClass().getSimpleName(), e.getMessage());
    }
}
