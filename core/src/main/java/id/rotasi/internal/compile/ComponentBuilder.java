package id.rotasi.internal.compile;

import java.util.Arrays;

/** Puts a component together, tally by tally: the members of each first, then the tally. */
public final class ComponentBuilder {

    private final int[] number;
    private final int[] counted;
    private final boolean[] hard;
    private final long[][] price;
    private final int[] start;
    private int[] members = new int[16];
    private int[] codes = new int[16];
    private int size;
    private int tallies;
    private boolean isMixed;

    /** @param most how many tallies there may be */
    public ComponentBuilder(int most) {
        this.number = new int[most];
        this.counted = new int[most];
        this.hard = new boolean[most];
        this.price = new long[most][];
        this.start = new int[most + 1];
    }

    /** Adds a member to the tally that comes next. */
    public void member(int cell, int code) {
        if (size == members.length) {
            members = Arrays.copyOf(members, 2 * size);
            codes = Arrays.copyOf(codes, 2 * size);
        }
        members[size] = cell;
        codes[size++] = code;
    }

    /** How many members the tally has that comes next. */
    int members() {
        return size - start[tallies];
    }

    /**
     * Adds the tally of the members since the last one.
     *
     * @param mayBeMixed whether they may differ in what counts, or one may stand several times; then that is looked for
     */
    public void tally(int number, boolean hard, long[] price, boolean mayBeMixed) {
        this.number[tallies] = number;
        this.hard[tallies] = hard;
        this.price[tallies] = price;
        this.counted[tallies] = mayBeMixed && isMixed(start[tallies]) ? Component.MIXED : codes[start[tallies]];
        isMixed |= counted[tallies] == Component.MIXED;
        start[++tallies] = size;
    }

    private boolean isMixed(int from) {
        int[] own = Arrays.copyOfRange(members, from, size);
        Arrays.sort(own);
        for (int m = 1; m < own.length; m++) {
            if (codes[from + m] != codes[from] || own[m] == own[m - 1]) {
                return true;
            }
        }
        return false;
    }

    /** The component of these cells. Takes time linear in the members. */
    public Component of(Component.Cells cells) {
        return Component.of(
                cells,
                new Component.Tallies(
                        Arrays.copyOf(number, tallies),
                        Arrays.copyOf(counted, tallies),
                        Arrays.copyOf(hard, tallies),
                        Arrays.copyOf(price, tallies)),
                Arrays.copyOf(start, tallies + 1),
                Arrays.copyOf(members, size),
                isMixed ? Arrays.copyOf(codes, size) : Component.UNMIXED);
    }
}
