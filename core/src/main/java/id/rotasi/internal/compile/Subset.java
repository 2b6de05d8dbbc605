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
        for (int t : tallies) {
            for (int m = whole.memberStart()[t]; m < whole.memberStart()[t + 1]; m++) {
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
        var part = new ComponentBuilder(tallies.length);
        for (int t : tallies) {
            for (int m = whole.memberStart()[t]; m < whole.memberStart()[t + 1]; m++) {
                part.member(local[whole.members()[m]], whole.codeOfMember(t, m));
            }
            part.tally(whole.tally()[t], whole.hard()[t], whole.price()[t], whole.isMixed(t));
        }
        return part.of(whole.pickCells(kept));
    }

    /** The component of the hard tallies. */
    public static Component hard(Component whole) {
        return of(
                whole,
                IntStream.range(0, whole.tallies()).filter(t -> whole.hard()[t]).toArray());
    }
}
