package id.rotasi.internal.relax;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.Restriction;
import id.rotasi.internal.compile.States;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Who stands at which counter, the days at home staying as they are: a flow of its own, in which a person on site is at a
 * counter or not, as in the {@link FlowRelaxation} at home or not. There the turns of a person at counters nest, which
 * cross the days on site in the whole.
 */
public final class Posting {

    private final Component component;
    private final int[] states;
    private final int[] cells;
    private final int[] plain;

    private Posting(Component component, int[] states) {
        this.component = component;
        this.states = states;
        this.cells = IntStream.range(0, component.size())
                .filter(cell -> states[cell] != States.AWAY && plainOf(cell) >= 0)
                .toArray();
        this.plain = Arrays.stream(cells).map(this::plainOf).toArray();
    }

    /** Whether a component has turns at counters. */
    public static boolean isOf(Component component) {
        return Arrays.stream(component.counted()).anyMatch(counted -> counted == States.ANY_COUNTER);
    }

    /** A state for each cell, with the counters given anew; empty if there is nothing to give, or if interrupted. */
    public static Optional<int[]> again(Component component, int[] states, BooleanSupplier interrupted) {
        var posting = new Posting(component, states);
        return posting.cells.length == 0 ? Optional.empty() : posting.posted(interrupted);
    }

    /** The only state on site of a cell that is no counter, if it can be at one, too; else -1. */
    private int plainOf(int cell) {
        var all = component.states()[cell];
        int plain = -1;
        for (int s = 0; s < all.size(); s++) {
            int state = all.code(s);
            if (state != States.AWAY && !States.isCounter(state)) {
                if (plain >= 0) {
                    return -1;
                }
                plain = state;
            }
        }
        return all.counted(States.ANY_COUNTER) > 0 ? plain : -1;
    }

    private Optional<int[]> posted(BooleanSupplier interrupted) {
        var part = Restriction.of(component, cells, new Ledger(component, states));
        return FlowRelaxation.bounding(ofPosts(part)).solve(interrupted).map(found -> {
            int[] posted = states.clone();
            for (int i = 0; i < cells.length; i++) {
                int state = found.states()[i];
                posted[cells[i]] = state == States.AWAY ? plain[i] : state;
            }
            return posted;
        });
    }

    /* Not being at a counter takes the place of being at home. */
    private Component ofPosts(Component part) {
        var tallies = new ArrayList<Integer>();
        var members = new ArrayList<int[]>();
        var prices = new ArrayList<long[]>();
        for (int t = 0; t < part.tallies(); t++) {
            int counted = part.counted()[t];
            int[] all = Arrays.copyOfRange(part.members(), part.memberStart()[t], part.memberStart()[t + 1]);
            int[] own = counted == States.ANY_COUNTER || States.isCounter(counted)
                    ? all
                    : Arrays.stream(all)
                            .filter(cell -> plain[cell] == counted
                                    || counted == States.ANY_OFFICE && plain[cell] == States.OFFICE)
                            .toArray();
            if (own.length > 0 && counted != States.AWAY && counted != States.ON_SITE) {
                tallies.add(t);
                members.add(own);
                prices.add(Arrays.copyOf(part.price()[t], own.length + 1));
            }
        }
        return Component.of(
                new Component.Cells(part.cells(), states(part), part.asn(), part.day()),
                tallies(part, tallies, prices),
                members);
    }

    private static States[] states(Component part) {
        return Arrays.stream(part.states()).map(States::atCountersOrAway).toArray(States[]::new);
    }

    private static Component.Tallies tallies(Component part, List<Integer> chosen, List<long[]> prices) {
        int[] numbers = chosen.stream().mapToInt(Integer::intValue).toArray();
        var picked = part.pickTallies(numbers, prices.toArray(long[][]::new));
        int[] counted =
                Arrays.stream(picked.counted()).map(Posting::countedAmongPosts).toArray();
        return new Component.Tallies(picked.number(), counted, picked.hard(), picked.price());
    }

    private static int countedAmongPosts(int counted) {
        if (counted == States.ANY_COUNTER) {
            return States.ON_SITE;
        }
        return States.isCounter(counted) ? counted : States.AWAY;
    }
}
