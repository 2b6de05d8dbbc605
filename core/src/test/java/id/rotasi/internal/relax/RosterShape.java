package id.rotasi.internal.relax;

/**
 * Size and kind of a made-up roster; {@link #network} turns it into a flow problem.
 *
 * @param persons people in all
 * @param days days to plan
 * @param units sections, over which the people are spread evenly
 * @param agencies agencies, over which the sections are spread evenly
 * @param big price of one unit of a broken hard minimum
 * @param byWeek whether a person's days are grouped by week rather than by weekday
 * @param fixedTotal whether the number of on-site days is prescribed rather than up to the optimiser
 */
record RosterShape(int persons, int days, int units, int agencies, long big, boolean byWeek, boolean fixedTotal) {

    static RosterShape of(int persons, int days, int units, int agencies) {
        return new RosterShape(persons, days, units, agencies, 1_000_000, false, false);
    }

    RosterShape withBig(long price) {
        return new RosterShape(persons, days, units, agencies, price, byWeek, fixedTotal);
    }

    RosterShape groupedByWeek() {
        return new RosterShape(persons, days, units, agencies, big, true, fixedTotal);
    }

    RosterShape withFixedTotal() {
        return new RosterShape(persons, days, units, agencies, big, byWeek, true);
    }

    FlowNetwork network(long seed) {
        return new RosterNetwork(this, seed).build();
    }
}
