package id.rotasi.internal.relax;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.States;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Sorts the tallies of a component into those that form a network and those that do not. On the side of a person the
 * elements are cells; on the side of a day they are the states on site of cells, so that the officers at a counter are
 * a subset of the people on site. Tallies of one cell are prices of single arcs. Where two tallies cross, the one that
 * is hard, then the one that can cost most, is kept; a cap that a tighter one around it implies is not missed.
 */
public final class NestedTallies {

    /** Days over which plans can follow the count of a tally that crosses others: six weeks. */
    public static final int MOST_SPAN = 42;

    private final Component component;
    private final int[] stateStart;
    private final boolean[] personal;
    private final boolean[] planned;
    private final LaminarFamily people;
    private final LaminarFamily days;
    private final List<Integer> ofOneCell = new ArrayList<>();
    private final List<Integer> leftOut = new ArrayList<>();
    private final Map<Integer, Integer> wholePerson = new LinkedHashMap<>();

    public NestedTallies(Component component) {
        this.component = component;
        this.personal = new boolean[component.tallies()];
        this.stateStart = new int[component.size() + 1];
        for (int cell = 0; cell < component.size(); cell++) {
            stateStart[cell + 1] = stateStart[cell] + component.states()[cell].counted(States.ON_SITE);
        }
        this.people = new LaminarFamily(component.size());
        this.days = new LaminarFamily(stateStart[component.size()]);
        offerWholePeople();
        IntStream.range(0, component.tallies()).boxed().sorted(priority()).forEach(this::place);
        this.planned = personal.clone();
        leftOut.forEach(tally -> planned[tally] &= span(tally) <= MOST_SPAN);
    }

    /** Sets of cells, each of one person. */
    LaminarFamily people() {
        return people;
    }

    /** Sets of states on site, each of one day; see {@link #element}. */
    public LaminarFamily days() {
        return days;
    }

    /** For each person who can be at home on some day, the set of all cells of that person in {@link #people()}. */
    Map<Integer, Integer> wholePerson() {
        return wholePerson;
    }

    /** Tallies that are prices of single cells: of one member, or of a day, crossing others, and costing so much for each member. */
    public List<Integer> ofOneCell() {
        return ofOneCell;
    }

    /** Tallies that the network leaves out. */
    public List<Integer> leftOut() {
        return leftOut;
    }

    /** The element of {@link #days()} for the n-th state on site of a cell. */
    public int element(int cell, int n) {
        return stateStart[cell] + n;
    }

    /** Whether a tally counts several days of one person, at home or on site, and nothing else. */
    boolean isPersonal(int tally) {
        return personal[tally];
    }

    /**
     * Whether plans of a person see a tally exactly. They cannot follow the counts of many long tallies that cross: over
     * a quarter, one for each weekday would make millions of plans.
     */
    public boolean isPlanned(int tally) {
        return planned[tally];
    }

    /** Whether a tally counts everybody at home, or everybody on site, not those at one post. */
    public boolean isWide(int tally) {
        return component.counted()[tally] == States.AWAY || component.counted()[tally] == States.ON_SITE;
    }

    private void offerWholePeople() {
        var cells = new HashMap<Integer, List<Integer>>();
        var rotating = new HashSet<Integer>();
        for (int cell = 0; cell < component.size(); cell++) {
            cells.computeIfAbsent(component.asn()[cell], asn -> new ArrayList<>())
                    .add(cell);
            if (component.states()[cell].contains(States.AWAY)) {
                rotating.add(component.asn()[cell]);
            }
        }
        cells.keySet().retainAll(rotating);
        for (int cell = 0; cell < component.size(); cell++) {
            var own = cells.remove(component.asn()[cell]);
            if (own != null) {
                int set = people.offer(own.stream().mapToInt(Integer::intValue).toArray());
                wholePerson.put(component.asn()[cell], set);
            }
        }
    }

    private Comparator<Integer> priority() {
        return Comparator.<Integer>comparingInt(t -> component.hard()[t] ? 0 : 1)
                .thenComparing(
                        Comparator.<Integer>comparingLong(this::greatestPrice).reversed())
                .thenComparing(t -> t);
    }

    private long greatestPrice(int tally) {
        long[] price = component.price()[tally];
        return Math.max(price[0], price[price.length - 1]);
    }

    private void place(int tally) {
        int[] cells = cellsOf(tally);
        personal[tally] = cells.length > 1 && isWide(tally) && allEqual(component.asn(), cells);
        if (component.isMixed(tally)) {
            leftOut.add(tally);
        } else if (cells.length == 1) {
            ofOneCell.add(tally);
        } else if (personal[tally]) {
            keep(people, people.offer(cells), tally);
        } else if (allEqual(component.day(), cells)) {
            keep(days, days.offer(elements(cells, component.counted()[tally])), tally);
        } else {
            leftOut.add(tally);
        }
    }

    /* Whether it costs so much for each member. */
    private boolean isLinear(int tally) {
        long[] price = component.price()[tally];
        for (int n = 2; n < price.length; n++) {
            if (price[n] - price[n - 1] != price[1] - price[0]) {
                return false;
            }
        }
        return true;
    }

    private int span(int tally) {
        var days =
                Arrays.stream(cellsOf(tally)).map(cell -> component.day()[cell]).summaryStatistics();
        return days.getMax() - days.getMin() + 1;
    }

    private int[] cellsOf(int tally) {
        return Arrays.copyOfRange(
                component.members(), component.memberStart()[tally], component.memberStart()[tally + 1]);
    }

    private void keep(LaminarFamily family, int set, int tally) {
        if (set >= 0) {
            family.tallies(set).add(tally);
        } else if (family == days && isLinear(tally)) {
            // Such a tally need not nest. Turns, which a bound of their own counts, are never of one day.
            ofOneCell.add(tally);
        } else if (!isImplied(tally)) {
            leftOut.add(tally);
        }
    }

    /** Whether the days of a person that a hard cap counts lie in a set with a cap at least as tight. */
    private boolean isImplied(int tally) {
        int ceiling = ceiling(tally);
        int set = people.innermost(component.members()[component.memberStart()[tally]]);
        while (set >= 0 && component.hard()[tally] && isWide(tally)) {
            boolean tighter = people.tallies(set).stream()
                    .anyMatch(other -> component.hard()[other]
                            && component.counted()[other] == component.counted()[tally]
                            && ceiling(other) <= ceiling);
            if (tighter && contains(set, tally)) {
                return true;
            }
            set = people.parent(set);
        }
        return false;
    }

    /** The greatest count up to which a tally costs nothing, or as many as it has members if a lower count costs. */
    private int ceiling(int tally) {
        long[] price = component.price()[tally];
        int free = 0;
        while (free + 1 < price.length && price[0] == 0 && price[free + 1] == 0) {
            free++;
        }
        return price[0] == 0 ? free : price.length - 1;
    }

    private boolean contains(int set, int tally) {
        for (int m = component.memberStart()[tally]; m < component.memberStart()[tally + 1]; m++) {
            int around = people.innermost(component.members()[m]);
            while (around >= 0 && around != set) {
                around = people.parent(around);
            }
            if (around < 0) {
                return false;
            }
        }
        return true;
    }

    private int[] elements(int[] cells, int counted) {
        var elements = IntStream.builder();
        for (int cell : cells) {
            var states = component.states()[cell];
            int n = 0;
            for (int s = 0; s < states.size(); s++) {
                if (states.code(s) != States.AWAY) {
                    if (counted == States.AWAY || States.counts(counted, states.code(s))) {
                        elements.add(element(cell, n));
                    }
                    n++;
                }
            }
        }
        return elements.build().toArray();
    }

    private static boolean allEqual(int[] values, int[] cells) {
        for (int cell : cells) {
            if (values[cell] != values[cells[0]]) {
                return false;
            }
        }
        return true;
    }
}
