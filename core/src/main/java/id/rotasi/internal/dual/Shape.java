package id.rotasi.internal.dual;

import java.util.List;

/**
 * What a {@link DecisionDiagram} depends on.
 *
 * @param mayBeAtHome whether the person may be at home, for each day
 * @param tallies those that matter most first; tables are compared by identity
 */
record Shape(List<Boolean> mayBeAtHome, List<Tally> tallies) {

    /**
     * A tally of several days of the person.
     *
     * @param days indices of its days, ascending
     * @param table its price by the number of those days on site
     */
    record Tally(List<Integer> days, long[] table) {

        int first() {
            return days.get(0);
        }

        int last() {
            return days.get(days.size() - 1);
        }
    }
}
