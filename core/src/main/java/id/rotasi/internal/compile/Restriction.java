package id.rotasi.internal.compile;

import java.util.Arrays;

/**
 * Some cells of a component as a component of their own, the others staying as they are: their counts are folded into the
 * prices. Takes time linear in the tallies of the chosen cells.
 */
public final class Restriction {

    private Restriction() {}

    /**
     * The component of the chosen cells.
     *
     * @param cells distinct cells of the component, in the order they are to have
     * @param ledger the states of all cells
     */
    public static Component of(Component whole, int[] cells, Ledger ledger) {
        var local = new int[whole.size()];
        Arrays.fill(local, -1);
        for (int i = 0; i < cells.length; i++) {
            local[cells[i]] = i;
        }
        int[] tallies = Arrays.stream(cells)
                .flatMap(cell -> Arrays.stream(whole.links(), whole.linkStart()[cell], whole.linkStart()[cell + 1]))
                .sorted()
                .distinct()
                .toArray();
        var start = new int[tallies.length + 1];
        var members = new int[16];
        var price = new long[tallies.length][];
        for (int t = 0; t < tallies.length; t++) {
            int tally = tallies[t];
            int size = start[t];
            int base = ledger.count(tally);
            for (int m = whole.memberStart()[tally]; m < whole.memberStart()[tally + 1]; m++) {
                int cell = whole.members()[m];
                if (local[cell] >= 0) {
                    if (size == members.length) {
                        members = Arrays.copyOf(members, 2 * size);
                    }
                    members[size++] = local[cell];
                    base -= States.counts(whole.counted()[tally], ledger.state(cell)) ? 1 : 0;
                }
            }
            start[t + 1] = size;
            price[t] = Arrays.copyOfRange(whole.price()[tally], base, base + size - start[t] + 1);
        }
        return Component.of(
                whole.pickCells(cells),
                whole.pickTallies(tallies, price),
                start,
                Arrays.copyOf(members, start[tallies.length]));
    }
}
