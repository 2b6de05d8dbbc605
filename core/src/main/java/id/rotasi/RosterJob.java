package id.rotasi;

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
}
