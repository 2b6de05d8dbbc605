package id.rotasi.internal.search;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import java.util.Optional;

/**
 * Tries every roster of a component that has few. What is proven of it then does not depend on the order of people, units
 * and rules, on which the path of a bound depends that is not met.
 */
public final class ExhaustiveSearch {

    /** Most rosters of a component that are tried. */
    public static final int MOST_ROSTERS = 10_000;

    private ExhaustiveSearch() {}

    /**
     * The cheapest roster of a component, the first one where several are: a state for each cell. Empty if there are too
     * many to try. Takes time linear in the rosters, times the options of choices, which are settled for each: from one to the
     * next little more than one cell changes on average.
     */
    public static Optional<int[]> best(Component component) {
        if (rosters(component) > MOST_ROSTERS) {
            return Optional.empty();
        }
        var place = new int[component.size()];
        var first = new int[place.length];
        for (int cell = 0; cell < first.length; cell++) {
            first[cell] = component.states()[cell].code(0);
        }
        var ledger = new Ledger(component, first);
        var least = ledger.choose();
        int[] best = ledger.states();
        for (int turn = 0; turn < place.length; ) {
            var states = component.states()[turn];
            if (component.isChoice(turn)) {
                turn++;
                continue;
            }
            place[turn] = (place[turn] + 1) % states.size();
            ledger.set(turn, states.code(place[turn]));
            if (place[turn] == 0) {
                turn++;
            } else {
                turn = 0;
                var cost = ledger.choose();
                if (cost.compareTo(least) < 0) {
                    least = cost;
                    best = ledger.states();
                }
            }
        }
        return Optional.of(best);
    }

    /** Whether a component has few enough. */
    public static boolean isFor(Component component) {
        return rosters(component) <= MOST_ROSTERS;
    }

    private static long rosters(Component component) {
        long rosters = 1;
        for (int cell = 0; cell < component.size() && rosters <= MOST_ROSTERS; cell++) {
            rosters *= component.isChoice(cell) ? 1 : component.states()[cell].size();
        }
        return rosters;
    }
}
