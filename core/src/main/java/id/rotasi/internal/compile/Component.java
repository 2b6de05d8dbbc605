package id.rotasi.internal.compile;

/**
 * A part of the problem that shares no tally with any other part, in local indices. Layout: members of tally t are
 * {@code members[memberStart[t] .. memberStart[t + 1])}, the tallies of cell i are
 * {@code links[linkStart[i] .. linkStart[i + 1])}; {@code price[t][n]} is the cost when n of its members are counted,
 * cells with a single state being folded in already.
 *
 * @param cells the cells of the problem, all with more than one state
 * @param states what each can be
 * @param asn person of each cell, as index in the problem
 * @param day day of each cell, as epoch day
 * @param tally index of each tally in the problem
 * @param counted code of the states it counts
 * @param hard whether its price is hard
 * @param price its convex price, shared between tallies where equal
 */
public record Component(
        int[] cells,
        States[] states,
        int[] asn,
        int[] day,
        int[] tally,
        int[] counted,
        boolean[] hard,
        long[][] price,
        int[] memberStart,
        int[] members,
        int[] linkStart,
        int[] links) {

    /** Number of cells. */
    public int size() {
        return cells.length;
    }

    /** Number of tallies. */
    public int tallies() {
        return tally.length;
    }

    /** Number of members of a tally. */
    public int members(int t) {
        return memberStart[t + 1] - memberStart[t];
    }
}
