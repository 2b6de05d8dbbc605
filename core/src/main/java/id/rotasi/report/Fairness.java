package id.rotasi.report;

/** How turns are shared among the people who could work from home on at least one day. */
public sealed interface Fairness permits id.rotasi.internal.report.FairnessRecord {

    /** How many people they are. */
    int people();

    /** Days at home in the period. */
    Spread wfhDays();

    /** Mondays at home. */
    Spread mondays();

    /** Fridays at home. */
    Spread fridays();

    /**
     * How a number of days is spread over people.
     *
     * @param min fewest
     * @param mean on average; 0 when there is nobody
     * @param max most
     */
    record Spread(int min, double mean, int max) {

        /** {@code max - min}, in days. */
        public int spread() {
            return max - min;
        }
    }
}
