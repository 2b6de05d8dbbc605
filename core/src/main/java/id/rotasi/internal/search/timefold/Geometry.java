package id.rotasi.internal.search.timefold;

import id.rotasi.internal.compile.Component;
import java.util.Arrays;
import java.util.HashMap;

/**
 * Where the cells of a component lie: {@code cellAt[person * days + day]} is a cell or -1, {@code peers[cell]} the
 * tallies that count several people on the cell's day.
 */
final class Geometry {

    private static final int[] NO_PEERS = {};
    private static final int FEW = 4;

    private final Component component;
    private final int[] person;
    private final int firstDay;
    private final int days;
    private final int[] cellAt;
    private final int[][] ofPerson;
    private final int[][] peers;
    private final boolean[] tight;

    Geometry(Component component) {
        this.component = component;
        this.person = persons(component);
        this.firstDay = Arrays.stream(component.day()).min().orElse(0);
        this.days = Arrays.stream(component.day()).max().orElse(0) - firstDay + 1;
        int people = Arrays.stream(person).max().orElse(-1) + 1;
        this.cellAt = new int[people * days];
        Arrays.fill(cellAt, -1);
        var count = new int[people];
        for (int cell = 0; cell < component.size(); cell++) {
            cellAt[person[cell] * days + component.day()[cell] - firstDay] = cell;
            count[person[cell]]++;
        }
        this.ofPerson = new int[people][];
        for (int p = 0; p < people; p++) {
            ofPerson[p] = new int[count[p]];
        }
        for (int cell = component.size() - 1; cell >= 0; cell--) {
            ofPerson[person[cell]][--count[person[cell]]] = cell;
        }
        this.peers = peers();
        this.tight = tight();
    }

    /** Whether a tally is a hard one of few people on one day. */
    boolean isTight(int tally) {
        return tight[tally];
    }

    /** Whether there is such a tally. */
    boolean hasTight() {
        for (boolean is : tight) {
            if (is) {
                return true;
            }
        }
        return false;
    }

    private boolean[] tight() {
        var is = new boolean[component.tallies()];
        for (int[] own : peers) {
            for (int t : own) {
                is[t] = component.hard()[t] && component.members(t) <= FEW;
            }
        }
        return is;
    }

    /** The cells of the person whose cell it is. */
    int[] ofPerson(int cell) {
        return ofPerson[person[cell]];
    }

    /** The cell of the same person on the day of another cell, or -1. */
    int onDayOf(int cell, int other) {
        return cellAt[person[cell] * days + component.day()[other] - firstDay];
    }

    /** Tallies that count this cell and other people's on the same day. */
    int[] peers(int cell) {
        return peers[cell];
    }

    private static int[] persons(Component component) {
        var number = new HashMap<Integer, Integer>();
        return Arrays.stream(component.asn())
                .map(asn -> number.computeIfAbsent(asn, key -> number.size()))
                .toArray();
    }

    private int[][] peers() {
        var shared = new boolean[component.tallies()];
        for (int t = 0; t < shared.length; t++) {
            int first = component.members()[component.memberStart()[t]];
            boolean oneDay = !component.isMixed(t);
            boolean onePerson = true;
            for (int m = component.memberStart()[t]; m < component.memberStart()[t + 1]; m++) {
                int cell = component.members()[m];
                oneDay &= component.day()[cell] == component.day()[first];
                onePerson &= person[cell] == person[first];
            }
            shared[t] = oneDay && !onePerson;
        }
        var peers = new int[component.size()][];
        for (int cell = 0; cell < peers.length; cell++) {
            int[] own = Arrays.stream(
                            component.links(),
                            component.linkStart()[cell],
                            component.linkStart()[cell + 1])
                    .filter(t -> shared[t])
                    .toArray();
            peers[cell] = own.length == 0 ? NO_PEERS : own;
        }
        return peers;
    }
}
