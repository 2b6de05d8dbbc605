package id.rotasi.report;

/** What is known about a roster. */
public enum RosterStatus {
    /** Every hard rule holds and no roster costs less: the lower bound equals the cost. */
    OPTIMAL,
    /**
     * Every hard rule holds. How far the roster is from the best one is told by bound and gap; without a bound nothing
     * is known about that.
     */
    FEASIBLE,
    /**
     * A hard rule is broken. It is unavoidable if the report proves it (see
     * {@link RosterReport#isProvenImpossible()}); otherwise the search found no better roster, which
     * proves nothing.
     */
    INFEASIBLE
}
