package id.rotasi.report;

/** What ended a solve. All but {@link #TIME_LIMIT} and {@link #CANCELLED} give the same roster every time. */
public enum StopReason {
    /** Nothing was left to decide, or every component reached its lower bound. */
    BOUND,
    /** No better roster was found for many steps. */
    NO_IMPROVEMENT,
    /** The step limit. */
    STEP_LIMIT,
    /** The time limit: a rerun may give another roster. */
    TIME_LIMIT,
    /** The host cancelled. */
    CANCELLED
}
