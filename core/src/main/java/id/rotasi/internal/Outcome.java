package id.rotasi.internal;

import id.rotasi.report.Cost;
import id.rotasi.report.RosterReport.Effort;
import id.rotasi.report.RosterReport.StopReason;
import java.util.Optional;

/**
 * What was found of a component.
 *
 * @param states of each cell, which of its states, from 0 on
 * @param bound no roster of it costs less
 * @param reason why the search of it ended
 * @param effort what the search took
 */
public record Outcome(int[] states, Optional<Cost> bound, StopReason reason, Effort effort) {

    /** What was found is not of the component, or of the problem, of which it is said to be. */
    public static final class MismatchException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public MismatchException() {
            super("What was found elsewhere is not of this problem.");
        }
    }
}
