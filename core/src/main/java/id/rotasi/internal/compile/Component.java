package id.rotasi.internal.compile;

import java.util.Arrays;
import java.util.List;

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

    /** A component of these cells and tallies; the links follow from the members, in time linear in them. */
    public static Component of(Cells cells, Tallies tallies, int[] memberStart, int[] members) {
        var linkStart = new int[cells.number().length + 1];
        for (int cell : members) {
            linkStart[cell + 1]++;
        }
        for (int cell = 1; cell < linkStart.length; cell++) {
            linkStart[cell] += linkStart[cell - 1];
        }
        var links = new int[members.length];
        var next = linkStart.clone();
        for (int t = 0; t + 1 < memberStart.length; t++) {
            for (int m = memberStart[t]; m < memberStart[t + 1]; m++) {
                links[next[members[m]]++] = t;
            }
        }
        return new Component(
                cells.number(),
                cells.states(),
                cells.asn(),
                cells.day(),
                tallies.number(),
                tallies.counted(),
                tallies.hard(),
                tallies.price(),
                memberStart,
                members,
                linkStart,
                links);
    }

    /** The same with the members of each tally. */
    public static Component of(Cells cells, Tallies tallies, List<int[]> members) {
        var start = new int[members.size() + 1];
        for (int t = 0; t < members.size(); t++) {
            start[t + 1] = start[t] + members.get(t).length;
        }
        return of(
                cells,
                tallies,
                start,
                members.stream().flatMapToInt(Arrays::stream).toArray());
    }

    /** What is known of each cell. */
    public record Cells(int[] number, States[] states, int[] asn, int[] day) {}

    /** What is known of each tally. */
    public record Tallies(int[] number, int[] counted, boolean[] hard, long[][] price) {}

    /** The same at other prices. @param prices for each tally, of as many counts as before */
    public Component at(long[][] prices) {
        return new Component(
                cells, states, asn, day, tally, counted, hard, prices, memberStart, members, linkStart, links);
    }

    /** Some cells of this component. */
    public Cells pickCells(int[] chosen) {
        return new Cells(
                pick(cells, chosen),
                Arrays.stream(chosen).mapToObj(cell -> states[cell]).toArray(States[]::new),
                pick(asn, chosen),
                pick(day, chosen));
    }

    /** Some tallies of this component, at these prices. */
    public Tallies pickTallies(int[] chosen, long[][] prices) {
        var kind = new boolean[chosen.length];
        for (int t = 0; t < chosen.length; t++) {
            kind[t] = hard[chosen[t]];
        }
        return new Tallies(pick(tally, chosen), pick(counted, chosen), kind, prices);
    }

    private static int[] pick(int[] values, int[] chosen) {
        return Arrays.stream(chosen).map(index -> values[index]).toArray();
    }

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
