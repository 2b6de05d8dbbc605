package id.rotasi.internal.dual;

import java.util.List;

/**
 * What a {@link DecisionDiagram} depends on. The alternatives of all decisions are numbered through: those of the first one, then
 * those of the second, and so on.
 *
 * @param alternatives how many there are, 1 or more, for each decision in the order of days
 * @param tallies those that matter most first; tables are compared by identity
 */
record Shape(List<Integer> alternatives, List<Tally> tallies) {

    /** Where the alternatives of each decision begin, and where the last ones end. */
    int[] starts() {
        int[] start = new int[alternatives.size() + 1];
        for (int step = 0; step < alternatives.size(); step++) {
            start[step + 1] = start[step] + alternatives.get(step);
        }
        return start;
    }

    /**
     * A tally of several decisions of the person.
     *
     * @param steps indices of its decisions, ascending
     * @param adds for each of them, by how much each alternative raises its count
     * @param table its convex price by the count
     */
    record Tally(List<Integer> steps, List<List<Integer>> adds, long[] table) {

        int first() {
            return steps.get(0);
        }

        int last() {
            return steps.get(steps.size() - 1);
        }
    }
}
