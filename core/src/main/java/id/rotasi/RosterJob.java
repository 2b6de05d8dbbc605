package id.rotasi;

import id.rotasi.report.Cost;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** A roster in the making. */
public interface RosterJob {

    /**
     * Asks the engine to stop; within a second the job ends with the best roster so far, or with a failure if a rule of
     * the host's own does not come back. Does nothing when ended.
     */
    void cancel();

    /**
     * Waits for the roster; what made the solve fail is thrown as it was, an {@link Error} too. If the calling thread is
     * interrupted, cancels, waits on and keeps the interrupt flag.
     */
    Roster await();

    /** The roster, when it is finished. */
    CompletionStage<Roster> roster();

    /** How far a solve has come. */
    sealed interface Progress permits id.rotasi.internal.report.ProgressRecord {

        /** What is being done. */
        Stage stage();

        /** Components finished. */
        int componentsDone();

        /** Components in all; 0 before the split. */
        int components();

        /** Cost of the best roster so far over all components, if each has one. */
        Optional<Cost> cost();

        /** Lower bound so far over all components, if each has one. */
        Optional<Cost> bound();

        /** Since the start. */
        Duration elapsed();

        /** The stages, in order. */
        enum Stage {
            CHECK,
            COMPILE,
            SPLIT,
            RELAX,
            SEARCH,
            AUDIT,
            DONE
        }
    }
}
