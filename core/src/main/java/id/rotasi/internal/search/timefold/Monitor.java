package id.rotasi.internal.search.timefold;

import id.rotasi.internal.search.LocalSearch.Limits;
import id.rotasi.report.Cost;
import id.rotasi.report.RosterReport.StopReason;
import java.util.function.BooleanSupplier;

/**
 * Counts the moves of one search and says when to stop. It is asked before each move, in the thread of the search, so
 * that every reason but time and cancellation stops at the same move every time.
 */
final class Monitor {

    private static final int MOVES_PER_CLOCK = 256;

    private final Limits limits;
    private final BooleanSupplier interrupted;
    private Runnable terminate = () -> {};
    private long moves;
    private long lastImprovement;
    private boolean stopped;
    private StopReason reason = StopReason.NO_IMPROVEMENT;

    /** @param interrupted whether time is up or the host cancelled; asked now and then */
    Monitor(Limits limits, BooleanSupplier interrupted) {
        this.limits = limits;
        this.interrupted = interrupted;
    }

    void onTerminate(Runnable terminate) {
        this.terminate = terminate;
    }

    /** A better roster was found. */
    void improved(Cost cost) {
        lastImprovement = moves;
        if (cost.compareTo(limits.bound()) <= 0) {
            stop(StopReason.BOUND);
        }
    }

    /** A move is about to be tried. */
    void tick() {
        if (moves % MOVES_PER_CLOCK == 0 && interrupted.getAsBoolean()) {
            stop(StopReason.TIME_LIMIT);
        } else if (moves >= limits.mostMoves()) {
            stop(StopReason.STEP_LIMIT);
        } else if (moves - lastImprovement >= limits.patience()) {
            stop(StopReason.NO_IMPROVEMENT);
        }
        moves += stopped ? 0 : 1;
    }

    long seed() {
        return limits.seed();
    }

    long moves() {
        return moves;
    }

    StopReason reason() {
        return reason;
    }

    private void stop(StopReason why) {
        if (!stopped) {
            // What stopped it first is what ended it: the solver may ask for a few moves more.
            stopped = true;
            reason = why;
        }
        terminate.run();
    }
}
