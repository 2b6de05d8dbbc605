package id.rotasi.internal.compile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of the problem that shares no tally with any other part, in local indices. Layout: members of tally t are
 * {@code members[memberStart[t] .. memberStart[t + 1])}, the tallies of cell i are
 * {@code links[linkStart[i] .. linkStart[i + 1])}; {@code price[t][n]} is the cost when n of its members are counted,
 * cells with a single state being folded in already. A tally whose members are counted in different states, or of which one
 * stands several times, is mixed: then {@code codes[m]} tells for the m-th member, and {@code linkCodes[l]} for the l-th link,
 * the states in which it counts. Both are empty if no tally is mixed. A choice of a rule stands among the cells, with the number
 * of no person and the first day of all.
 *
 * @param cells the cells of the problem, all with more than one state
 * @param states what each can be
 * @param asn person of each cell, as index in the problem
 * @param day day of each cell, as epoch day
 * @param tally index of each tally in the problem
 * @param counted code of the states it counts, or {@link #MIXED}
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
        int[] links,
        int[] codes,
        int[] linkCodes) {

    /** In place of the code of states: the members of the tally tell. */
    public static final int MIXED = Integer.MIN_VALUE;

    /** The codes of members where no tally is mixed. */
    static final int[] UNMIXED = {};

    /** A component of these cells and tallies, none of them mixed; the links follow in time linear in the members. */
    public static Component of(Cells cells, Tallies tallies, int[] memberStart, int[] members) {
        return of(cells, tallies, memberStart, members, UNMIXED);
    }

    /** A component of these cells and tallies. @param codes of each member, or none if no tally is mixed */
    public static Component of(Cells cells, Tallies tallies, int[] memberStart, int[] members, int[] codes) {
        var linkStart = new int[cells.number().length + 1];
        for (int cell : members) {
            linkStart[cell + 1]++;
        }
        for (int cell = 1; cell < linkStart.length; cell++) {
            linkStart[cell] += linkStart[cell - 1];
        }
        var links = new int[members.length];
        var linkCodes = new int[codes.length];
        var next = linkStart.clone();
        for (int t = 0; t + 1 < memberStart.length; t++) {
            for (int m = memberStart[t]; m < memberStart[t + 1]; m++) {
                int link = next[members[m]]++;
                links[link] = t;
                if (codes.length > 0) {
                    linkCodes[link] = codes[m];
                }
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
                links,
                codes,
                linkCodes);
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
                cells,
                states,
                asn,
                day,
                tally,
                counted,
                hard,
                prices,
                memberStart,
                members,
                linkStart,
                links,
                codes,
                linkCodes);
    }

    /** All cells of this component. */
    public Cells allCells() {
        return new Cells(cells, states, asn, day);
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

    /** Whether a tally is mixed. */
    public boolean isMixed(int t) {
        return counted[t] == MIXED;
    }

    /** The code of the states in which the m-th member counts, which is one of that tally. */
    public int codeOfMember(int t, int m) {
        return counted[t] == MIXED ? codes[m] : counted[t];
    }

    /** The code of the states in which a cell counts in the tally of the l-th link, which is one of that cell. */
    public int codeOfLink(int l) {
        int code = counted[links[l]];
        return code == MIXED ? linkCodes[l] : code;
    }

    /** The choices of rules among the cells. */
    public int[] choices() {
        return IntStream.range(0, size()).filter(this::isChoice).toArray();
    }

    /** Whether a cell is a choice of a rule. */
    public boolean isChoice(int cell) {
        return asn[cell] < 0;
    }
}
