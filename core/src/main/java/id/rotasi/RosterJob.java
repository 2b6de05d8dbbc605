package id.rotasi;

import id.rotasi.report.Cost;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;

/** A roster in the making. */
public interface RosterJob {

    /**
     * Asks the engine to stop; within a second the job ends with the best roster so far, or with a failure if a rule of
     * the host's own does not come back. One that is still waiting for its turn has no roster and never runs: it ends at once
     * with a {@link CancellationException}. Does nothing when ended.
     */
    void cancel();

    /**
     * Waits for the roster; what made the solve fail is thrown as it was, an {@link Error} too. If the calling thread is
     * interrupted, cancels, waits on and keeps the interrupt flag.
     *
     * @throws CancellationException if the job was cancelled, or its engine closed, before it began
     */
    Roster await();

    /**
     * Waits for the roster as {@link #await()} does, but not longer than that. The job goes on when the time is over.
     *
     * @param timeout zero or less only looks
     * @return the roster; empty if it is not finished by then
     */
    Optional<Roster> await(Duration timeout);

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
            /** The input is checked; over when there is a problem. */
            CHECK,
            /** Cells and tallies are made. */
            COMPILE,
            /** What shares no tally is parted. */
            SPLIT,
            /** Lower bounds, and rosters near them. */
            RELAX,
            /** Rosters are improved. */
            SEARCH,
            /** Everything is counted again. */
            AUDIT,
            /** There is a roster. */
            DONE
        }
    }
}
