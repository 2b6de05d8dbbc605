package id.rotasi.internal.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A component with further soft tallies, each of a single cell. They have no number in the problem. */
public final class Extension {

    /** In place of the number of a tally that is none of the problem. */
    public static final int NO_NUMBER = -1;

    private final Component component;
    private final List<Integer> cells = new ArrayList<>();
    private final List<Integer> counted = new ArrayList<>();
    private final List<long[]> prices = new ArrayList<>();

    /** Starts with the tallies of a component. */
    public Extension(Component component) {
        this.component = component;
    }

    /** Asks that a cell be in the counted states, or else that so much be paid. */
    public void ask(int cell, int state, long otherwise) {
        if (otherwise > 0) {
            cells.add(cell);
            counted.add(state);
            prices.add(new long[] {otherwise, 0});
        }
    }

    /** The component. Takes time linear in it. */
    public Component component() {
        int before = component.tallies();
        int all = before + cells.size();
        int[] number = Arrays.copyOf(component.tally(), all);
        Arrays.fill(number, before, all, NO_NUMBER);
        int[] states = Arrays.copyOf(component.counted(), all);
        boolean[] hard = Arrays.copyOf(component.hard(), all);
        long[][] price = Arrays.copyOf(component.price(), all);
        int[] start = Arrays.copyOf(component.memberStart(), all + 1);
        int[] members = Arrays.copyOf(component.members(), component.members().length + cells.size());
        for (int i = 0; i < cells.size(); i++) {
            states[before + i] = counted.get(i);
            price[before + i] = prices.get(i);
            members[start[before + i]] = cells.get(i);
            start[before + i + 1] = start[before + i] + 1;
        }
        int[] codes = component.codes();
        if (codes.length > 0) {
            codes = Arrays.copyOf(codes, members.length);
            for (int i = 0; i < cells.size(); i++) {
                codes[component.codes().length + i] = counted.get(i);
            }
        }
        return Component.of(
                component.allCells(), new Component.Tallies(number, states, hard, price), start, members, codes);
    }
}
