package id.rotasi.internal.search;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.States;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Draws moves at random, most of which keep totals intact:
 *
 * <ul>
 *   <li>a rectangle: two people swap two opposite days, so that every person's and every day's total stays;
 *   <li>one person swaps two days; two people swap one day, or their posts;
 *   <li>one cell changes.
 * </ul>
 *
 * Draws come from a generator of its own, so that the same seed gives the same moves whatever the solver does.
 */
final class Neighbourhood implements Iterator<CellsMove> {

    private static final int TRIES = 8;

    private final Component component;
    private final Geometry geometry;
    private final Monitor monitor;
    private final List<Cell> cells;
    private final SplittableRandom random;

    Neighbourhood(RosterState roster) {
        this.component = roster.component();
        this.geometry = new Geometry(component);
        this.monitor = roster.monitor();
        this.cells = roster.getCells();
        this.random = new SplittableRandom(monitor.seed());
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public CellsMove next() {
        monitor.tick();
        while (true) {
            int cell = random.nextInt(cells.size());
            int kind = random.nextInt(16);
            var move = kind < 9
                    ? rectangle(cell)
                    : kind < 12 ? swapDays(cell) : kind < 15 ? swapPeople(cell) : change(cell);
            if (move != null) {
                return move;
            }
        }
    }

    private int state(int cell) {
        return cells.get(cell).code();
    }

    private boolean atHome(int cell) {
        return state(cell) == States.WFH;
    }

    private CellsMove change(int cell) {
        var states = component.states()[cell];
        int to = states.code(random.nextInt(states.size() - 1));
        return move(new int[] {cell}, new int[] {to == state(cell) ? states.code(states.size() - 1) : to});
    }

    private @Nullable CellsMove swapDays(int cell) {
        int other = oppositeDay(cell);
        return other < 0 ? null : swap(cell, other);
    }

    private @Nullable CellsMove swapPeople(int cell) {
        int peer = peer(cell, false);
        return peer < 0 ? null : swap(cell, peer);
    }

    /** The cell goes from home to site or back, as do the same person's other day and both days of another person. */
    private @Nullable CellsMove rectangle(int cell) {
        int other = oppositeDay(cell);
        if (other < 0) {
            return null;
        }
        for (int i = 0; i < TRIES; i++) {
            int peer = peer(cell, true);
            if (peer >= 0) {
                int corner = geometry.onDayOf(peer, other);
                if (corner >= 0 && atHome(corner) == atHome(cell) && canFlip(corner)) {
                    int[] corners = {cell, other, peer, corner};
                    return move(corners, new int[] {flip(cell), flip(other), flip(peer), flip(corner)});
                }
            }
        }
        return null;
    }

    /** A day of the same person in the other mode, or -1. */
    private int oppositeDay(int cell) {
        int[] own = geometry.ofPerson(cell);
        for (int i = 0; i < TRIES && canFlip(cell); i++) {
            int other = own[random.nextInt(own.length)];
            if (atHome(other) != atHome(cell) && canFlip(other)) {
                return other;
            }
        }
        return -1;
    }

    /** Another person's cell of the same day in another state, or in the other mode, or -1. */
    private int peer(int cell, boolean otherMode) {
        int[] tallies = geometry.peers(cell);
        for (int i = 0; i < TRIES && tallies.length > 0; i++) {
            int tally = tallies[random.nextInt(tallies.length)];
            int peer = component.members()[component.memberStart()[tally] + random.nextInt(component.members(tally))];
            if (otherMode ? atHome(peer) != atHome(cell) && canFlip(peer) : state(peer) != state(cell)) {
                return peer;
            }
        }
        return -1;
    }

    private boolean canFlip(int cell) {
        var states = component.states()[cell];
        return states.code(0) == States.WFH && states.size() > 1;
    }

    /** The other mode; at a post drawn among those possible. */
    private int flip(int cell) {
        var states = component.states()[cell];
        return atHome(cell) ? states.code(1 + random.nextInt(states.size() - 1)) : States.WFH;
    }

    /** Exchanges two states; where a post is not possible for the other, that one gets a possible one. */
    private CellsMove swap(int first, int second) {
        return move(
                new int[] {first, second}, new int[] {fitting(first, state(second)), fitting(second, state(first))});
    }

    private int fitting(int cell, int wanted) {
        var states = component.states()[cell];
        if (states.contains(wanted)) {
            return wanted;
        }
        return wanted == States.WFH
                ? state(cell)
                : states.code(canFlip(cell) ? 1 + random.nextInt(states.size() - 1) : random.nextInt(states.size()));
    }

    private CellsMove move(int[] which, int[] to) {
        var moved = new Cell[which.length];
        for (int i = 0; i < which.length; i++) {
            moved[i] = cells.get(which[i]);
        }
        return new CellsMove(moved, to);
    }
}
