package id.rotasi.internal.search.timefold;

import id.rotasi.report.Cost;
import id.rotasi.report.RosterReport;
import java.util.function.BooleanSupplier;

/**
 * Counts the moves of one search and says when to stop. It is asked before each move, in the thread of the search, so
 * that every reason but time and cancellation stops at the same move every time.
 */
final class Monitor {

    private static final int MOVES_PER_CLOCK = 256;

    private final long seed;
    private final long mostMoves;
    private final long patience;
    private final Cost bound;
    private final BooleanSupplier interrupted;
    private Runnable terminate = () -> {};
    private long moves;
    private long lastImprovement;
    private boolean stopped;
    private RosterReport.StopReason reason = RosterReport.StopReason.NO_IMPROVEMENT;

    /**
     * @param seed of the moves
     * @param mostMoves most moves to try
     * @param patience most moves without improvement
     * @param bound stop when reached
     * @param interrupted whether time is up or the host cancelled; asked now and then
     */
    Monitor(long seed, long mostMoves, long patience, Cost bound, BooleanSupplier interrupted) {
        this.seed = seed;
        this.mostMoves = mostMoves;
        this.patience = patience;
        this.bound = bound;
        this.interrupted = interrupted;
    }

    void onTerminate(Runnable terminate) {
        this.terminate = terminate;
    }

    /** A better roster was found. */
    void improved(Cost cost) {
        lastImprovement = moves;
        if (cost.compareTo(bound) <= 0) {
            stop(RosterReport.StopReason.BOUND);
        }
    }

    /** A move is about to be tried. */
    void tick() {
        if (moves % MOVES_PER_CLOCK == 0 && interrupted.getAsBoolean()) {
            stop(RosterReport.StopReason.TIME_LIMIT);
        } else if (moves >= mostMoves) {
            stop(RosterReport.StopReason.STEP_LIMIT);
        } else if (moves - lastImprovement >= patience) {
            stop(RosterReport.StopReason.NO_IMPROVEMENT);
        }
        moves += stopped ? 0 : 1;
    }

    long seed() {
        return seed;
    }

    long moves() {
        return moves;
    }

    RosterReport.StopReason reason() {
        return reason;
    }

    private void stop(RosterReport.StopReason why) {
        if (!stopped) {
            // What stopped it first is what ended it: the solver may ask for a few moves more.
            stopped = true;
            reason = why;
        }
        terminate.run();
    }
}
