package id.rotasi.internal.search;

import id.rotasi.EngineOptions.Search;
import id.rotasi.internal.compile.Component;
import id.rotasi.report.Cost;
import id.rotasi.report.RosterReport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Improves the roster of one component at a time. Immutable: an engine keeps one, and searches may run side by side. */
public interface LocalSearch {

    /**
     * Improves a roster of a component.
     *
     * @param interrupted asked now and then whether to stop at once
     * @param listener told of each better cost, from the calling thread
     */
    Result improve(
            Component component, int[] start, Limits limits, BooleanSupplier interrupted, Consumer<Cost> listener);

    /**
     * How to search.
     *
     * @param seed of the moves
     * @param mostMoves most moves to try
     * @param patience most moves without improvement
     * @param bound stop when the cost reaches it
     * @param how which moves are drawn and taken
     */
    record Limits(long seed, long mostMoves, long patience, Cost bound, Search how) {

        /** As the library searches unless told otherwise, without another limit. */
        public static Limits of(long seed, long mostMoves) {
            return new Limits(seed, mostMoves, Long.MAX_VALUE, Cost.ZERO, Search.standard());
        }
    }

    /**
     * What was found.
     *
     * @param states a state for each cell
     * @param moves moves tried
     * @param reason why the search ended; {@link RosterReport.StopReason#TIME_LIMIT} also when interrupted
     */
    record Result(int[] states, long moves, RosterReport.StopReason reason) {}
}
