package id.rotasi.internal.dual;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.relax.CostFolding;
import id.rotasi.internal.relax.NestedTallies;
import id.rotasi.internal.relax.TurnsBound;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How a component is taken apart: the tallies of one person are planned, those through which people meet are priced by their
 * counts, and those of a day that nest stay a network. A choice of a rule belongs to the person whose days alone are counted with
 * it; any other one is somebody of its own, with one thing to decide.
 */
final class Separation {

    private final Component component;
    private final NestedTallies nesting;
    private final CostFolding prices;
    private final Map<Integer, Integer> owners = new HashMap<>();
    private final Map<Integer, Integer> firstDays = new HashMap<>();
    private final boolean[] planned;
    private final List<Integer> shared;

    Separation(Component component, NestedTallies nesting, CostFolding prices) {
        this.component = component;
        this.nesting = nesting;
        this.prices = prices;
        Arrays.stream(component.choices()).forEach(this::settleOwner);
        this.planned = new boolean[component.tallies()];
        for (int tally = 0; tally < planned.length; tally++) {
            planned[tally] = nesting.isPlanned(tally);
        }
        nesting.leftOut().stream().filter(this::isOfOne).forEach(tally -> planned[tally] = true);
        this.shared = nesting.leftOut().stream()
                .filter(tally -> !planned[tally] && isSeen(tally))
                .toList();
    }

    /** Whose plan a cell or choice is part of: a person, or a number of its own. */
    int owner(int cell) {
        return owners.getOrDefault(cell, component.asn()[cell]);
    }

    /** When something is decided: the day of a cell; for a choice that of the first cell that is counted with it. */
    int day(int cell) {
        return firstDays.getOrDefault(cell, component.day()[cell]);
    }

    /** Whether the plan of one person sees the whole tally. */
    boolean isPlanned(int tally) {
        return planned[tally];
    }

    /** The tallies that are priced by their counts. */
    List<Integer> shared() {
        return shared;
    }

    /** The prices of a tally by its count in the sense of {@link #counts}. */
    long[] table(int tally) {
        return nesting.isWide(tally) ? prices.onSite(tally) : prices.byCount(tally);
    }

    /** Whether a state raises the count of a tally. @param code of the states in which the cell counts in it */
    boolean counts(int tally, int code, int state) {
        return States.counts(nesting.isWide(tally) ? States.ON_SITE : code, state);
    }

    /** The tallies of {@link #shared} and those planned that count neither everybody at home nor everybody on site. */
    IntStream telling() {
        return IntStream.concat(
                        shared.stream().mapToInt(tally -> tally),
                        IntStream.range(0, planned.length).filter(tally -> planned[tally]))
                .filter(tally -> !nesting.isWide(tally));
    }

    /* Turns at counters have a bound of their own: plans that know each post of each day would be too many. */
    private boolean isSeen(int tally) {
        return nesting.isWide(tally) || !TurnsBound.isTurn(component, tally);
    }

    private boolean isOfOne(int tally) {
        if (nesting.isWide(tally) || !isSeen(tally)) {
            return false;
        }
        var days = members(tally)
                .filter(cell -> !component.isChoice(cell))
                .map(cell -> component.day()[cell])
                .summaryStatistics();
        return days.getMax() - days.getMin() < NestedTallies.MOST_SPAN && hasOneOwner(tally);
    }

    /** Whether all that a tally counts is part of one plan. */
    boolean hasOneOwner(int tally) {
        return members(tally).map(this::owner).distinct().count() == 1;
    }

    private void settleOwner(int choice) {
        int[] tallies = Arrays.stream(
                        component.links(),
                        component.linkStart()[choice],
                        component.linkStart()[choice + 1])
                .distinct()
                .toArray();
        int[] cells = Arrays.stream(tallies)
                .flatMap(this::members)
                .filter(cell -> !component.isChoice(cell))
                .toArray();
        int[] people = Arrays.stream(cells)
                .map(cell -> component.asn()[cell])
                .distinct()
                .toArray();
        Arrays.stream(cells).map(cell -> component.day()[cell]).min().ifPresent(day -> firstDays.put(choice, day));
        if (people.length == 1) {
            owners.put(choice, people[0]);
        }
    }

    private IntStream members(int tally) {
        return Arrays.stream(
                component.members(), component.memberStart()[tally], component.memberStart()[tally + 1]);
    }
}
