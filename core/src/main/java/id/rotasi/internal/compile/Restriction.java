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
        var part = new ComponentBuilder(tallies.length);
        for (int tally : tallies) {
            int base = ledger.count(tally);
            for (int m = whole.memberStart()[tally]; m < whole.memberStart()[tally + 1]; m++) {
                int cell = whole.members()[m];
                if (local[cell] >= 0) {
                    int code = whole.codeOfMember(tally, m);
                    part.member(local[cell], code);
                    base -= States.counts(code, ledger.state(cell)) ? 1 : 0;
                }
            }
            part.tally(
                    whole.tally()[tally],
                    whole.hard()[tally],
                    Arrays.copyOfRange(whole.price()[tally], base, base + part.members() + 1),
                    whole.isMixed(tally));
        }
        return part.of(whole.pickCells(cells));
    }
}
