package id.rotasi.benchmarks.peers;

import id.rotasi.benchmarks.suite.Tallied;
import id.rotasi.domain.Assignment;
import id.rotasi.report.Cost;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A way to make a roster. */
public interface Peer {

    /** Its name in tables. */
    String name();

    /** One line: what it is. */
    String about();

    /** Makes a roster within the limit. */
    Answer solve(Tallied problem, Limit limit);

    /**
     * What a peer may use.
     *
     * @param time wall time
     * @param threads at once
     * @param seed of its randomness
     */
    record Limit(Duration time, int threads, long seed) {
        long nanos() {
            return time.toNanos();
        }
    }

    /**
     * A better roster, by the peer's own count.
     *
     * @param seconds since the peer started
     * @param cost by its own count
     * @param bound its lower bound at that time
     */
    record Point(double seconds, Cost cost, Optional<Cost> bound) {}

    /**
     * What a peer says it has found; the auditor has the last word.
     *
     * @param assignments the roster; empty when it has found none
     * @param bound no roster costs less, as the peer proved
     * @param trace its way there
     * @param moves moves or search nodes tried, if it tells
     */
    record Answer(Optional<List<Assignment>> assignments, Optional<Cost> bound, List<Point> trace, OptionalLong moves) {

        /** No roster in time. */
        public static Answer none(Optional<Cost> bound) {
            return new Answer(Optional.empty(), bound, List.of(), OptionalLong.empty());
        }
    }
}
