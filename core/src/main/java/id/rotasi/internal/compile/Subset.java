package id.rotasi.internal.compile;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Some tallies of a component, and the cells they count, as a component of their own. */
public final class Subset {

    private Subset() {}

    /**
     * The component of the chosen tallies. Takes time linear in their members, and in the cells of the whole.
     *
     * @param tallies distinct tallies of the component, in the order they are to have
     */
    public static Component of(Component whole, int[] tallies) {
        var local = new int[whole.size()];
        Arrays.fill(local, -1);
        var start = new int[tallies.length + 1];
        for (int t = 0; t < tallies.length; t++) {
            start[t + 1] = start[t] + whole.members(tallies[t]);
            for (int m = whole.memberStart()[tallies[t]]; m < whole.memberStart()[tallies[t] + 1]; m++) {
                local[whole.members()[m]] = 0;
            }
        }
        int size = 0;
        var cells = new int[whole.size()];
        for (int cell = 0; cell < local.length; cell++) {
            if (local[cell] == 0) {
                cells[size] = cell;
                local[cell] = size++;
            }
        }
        int[] kept = Arrays.copyOf(cells, size);
        var members = new int[start[tallies.length]];
        for (int t = 0; t < tallies.length; t++) {
            for (int m = 0; m < whole.members(tallies[t]); m++) {
                members[start[t] + m] = local[whole.members()[whole.memberStart()[tallies[t]] + m]];
            }
        }
        var prices = Arrays.stream(tallies).mapToObj(t -> whole.price()[t]).toArray(long[][]::new);
        return Component.of(whole.pickCells(kept), whole.pickTallies(tallies, prices), start, members);
    }

    /** The component of the hard tallies. */
    public static Component hard(Component whole) {
        return of(
                whole,
                IntStream.range(0, whole.tallies()).filter(t -> whole.hard()[t]).toArray());
    }
}
