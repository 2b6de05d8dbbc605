package id.rotasi.internal.search.timefold;

import id.rotasi.EngineOptions.Search.Move;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.States;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Draws moves at random, half of them from cells of tallies that cost something, and offers the best of a few:
 *
 * <ul>
 *   <li>a rectangle: two people swap two opposite days, so that every person's and every day's total stays;
 *   <li>one person swaps two days, also together with those who may not be where that person is; two people swap one day, or
 *       their posts;
 *   <li>one cell changes;
 *   <li>a choice changes, and the cells that hang on it.
 * </ul>
 *
 * <p>Draws come from a generator of its own and are weighed on a ledger of its own, so that the same seed gives the same
 * moves whatever the solver does.
 */
final class Neighbourhood implements Iterator<CellsMove> {

    private static final int TRIES = 8;
    private static final int CANDIDATES = 16;
    private static final int LONGEST_CHAIN = 8;

    private final Component component;
    private final Geometry geometry;
    private final Monitor monitor;
    private final List<Cell> cells;
    private final SplittableRandom random;
    private final Ledger ledger;
    private final CostlyTallies costly;
    private final Move[] kinds;
    private final int[] choices;
    private int[] offered = {};
    /* Cells that a chain may go on with, in the order in which they were found. */
    private int[] open = new int[CANDIDATES];
    private int opened;

    Neighbourhood(RosterState roster, Move[] kinds) {
        this.component = roster.component();
        this.geometry = new Geometry(component);
        this.choices = component.choices();
        this.kinds = Arrays.stream(kinds)
                .filter(kind -> kind != Move.CHOOSE || choices.length > 0)
                .filter(kind -> kind != Move.SWAP_CHAIN || geometry.hasTight())
                .toArray(Move[]::new);
        this.monitor = roster.monitor();
        this.cells = roster.getCells();
        this.random = new SplittableRandom(monitor.seed());
        this.ledger = new Ledger(component, roster.codes());
        this.costly = new CostlyTallies(component, ledger);
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public CellsMove next() {
        takeStep();
        Draft best = draft();
        for (int i = 1; i < CANDIDATES; i++) {
            monitor.tick();
            var draft = draft();
            best = draft.isBetterThan(best) ? draft : best;
        }
        monitor.tick();
        offered = best.cells();
        var moved = Arrays.stream(offered).mapToObj(cells::get).toArray(Cell[]::new);
        return new CellsMove(moved, best.to());
    }

    /** Learns whether the solver has taken the move it was offered last. */
    private void takeStep() {
        for (int cell : offered) {
            int code = cells.get(cell).code();
            if (ledger.state(cell) != code) {
                ledger.set(cell, code);
                costly.changed(cell);
            }
        }
    }

    /** A move and what the roster costs after it. */
    private Draft draft(int[] moved, int[] to) {
        var old = new int[moved.length];
        for (int i = 0; i < old.length; i++) {
            old[i] = ledger.state(moved[i]);
            ledger.set(moved[i], to[i]);
        }
        var draft = new Draft(moved, to, ledger.hard(), ledger.soft());
        for (int i = old.length - 1; i >= 0; i--) {
            ledger.set(moved[i], old[i]);
        }
        return draft;
    }

    private Draft draft() {
        while (true) {
            int cell = random.nextBoolean() && costly.size() > 0 ? costlyCell() : random.nextInt(component.size());
            var draft =
                    switch (kinds[random.nextInt(kinds.length)]) {
                        case RECTANGLE -> rectangle(cell);
                        case SWAP_DAYS -> swapDays(cell);
                        case SWAP_PEOPLE -> swapPeople(cell);
                        case SWAP_CHAIN -> swapChain(cell);
                        case CHANGE -> change(cell);
                        case CHOOSE -> choose();
                    };
            if (draft != null) {
                return draft;
            }
        }
    }

    /** A cell whose change would bring the count of a costly tally to where it costs less. */
    private int costlyCell() {
        int tally = costly.get(random.nextInt(costly.size()));
        long[] price = component.price()[tally];
        int count = ledger.count(tally);
        boolean tooMany = count > 0 && price[count - 1] < price[count];
        int cell = 0;
        for (int i = 0; i < TRIES; i++) {
            int member = component.memberStart()[tally] + random.nextInt(component.members(tally));
            cell = component.members()[member];
            if (States.counts(component.codeOfMember(tally, member), ledger.state(cell)) == tooMany) {
                return cell;
            }
        }
        return cell;
    }

    private boolean atHome(int cell) {
        return ledger.state(cell) == States.AWAY;
    }

    private Draft change(int cell) {
        var states = component.states()[cell];
        int to = states.code(random.nextInt(states.size() - 1));
        return draft(new int[] {cell}, new int[] {to == ledger.state(cell) ? states.code(states.size() - 1) : to});
    }

    /**
     * A choice takes another option, and so do the cells that hang on it: those of tallies that would cost more with it change
     * their mode, and for each of them the same person's cell that hung on the option before.
     */
    private Draft choose() {
        int choice = choices[random.nextInt(choices.length)];
        var options = component.states()[choice];
        int before = ledger.state(choice);
        int drawn = options.code(random.nextInt(options.size() - 1));
        int option = drawn == before ? options.code(options.size() - 1) : drawn;
        var moved = new LinkedHashMap<Integer, Integer>(Map.of(choice, option));
        var people = new HashSet<Integer>();
        eachHanging(choice, option, true, cell -> {
            moved.put(cell, flip(cell));
            people.add(component.asn()[cell]);
        });
        if (random.nextBoolean()) {
            eachHanging(choice, before, false, cell -> {
                if (people.remove(component.asn()[cell])) {
                    moved.putIfAbsent(cell, flip(cell));
                }
            });
        }
        return draft(ints(moved.keySet()), ints(moved.values()));
    }

    /** The cells that can change their mode in tallies that count that option of a choice, being counted or not. */
    private void eachHanging(int choice, int option, boolean counted, IntConsumer cells) {
        for (int l = component.linkStart()[choice]; l < component.linkStart()[choice + 1]; l++) {
            int t = component.links()[l];
            if (States.counts(component.codeOfLink(l), option)) {
                for (int m = component.memberStart()[t]; m < component.memberStart()[t + 1]; m++) {
                    int cell = component.members()[m];
                    boolean is = States.counts(component.codeOfMember(t, m), ledger.state(cell));
                    if (cell != choice && is == counted && canFlip(cell)) {
                        cells.accept(cell);
                    }
                }
            }
        }
    }

    private static int[] ints(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private @Nullable Draft swapDays(int cell) {
        int other = oppositeDay(cell);
        return other < 0 ? null : swap(cell, other);
    }

    /**
     * One person swaps two days, and so does whoever must be elsewhere than that person on either of them, and so on. Source:
     * Kempe, On the geographical problem of the four colours (1879), whose chains these are.
     */
    private @Nullable Draft swapChain(int cell) {
        int other = oppositeDay(cell);
        if (other < 0) {
            return null;
        }
        var moved = new int[2 * LONGEST_CHAIN];
        var to = new int[moved.length];
        int size = 0;
        int asked = 0;
        opened = 0;
        open(cell);
        while (asked < opened && size < moved.length) {
            int one = open[asked++];
            int two = geometry.onDayOf(one, component.day()[one] == component.day()[cell] ? other : cell);
            if (!isAmong(one, moved, size) && two >= 0 && canFlip(one) && canFlip(two) && atHome(one) != atHome(two)) {
                to[size] = flip(one);
                moved[size++] = one;
                to[size] = flip(two);
                moved[size++] = two;
                follow(one);
                follow(two);
            }
        }
        return draft(Arrays.copyOf(moved, size), Arrays.copyOf(to, size));
    }

    private static boolean isAmong(int cell, int[] cells, int size) {
        for (int i = 0; i < size; i++) {
            if (cells[i] == cell) {
                return true;
            }
        }
        return false;
    }

    private void open(int cell) {
        if (opened == open.length) {
            open = Arrays.copyOf(open, 2 * opened);
        }
        open[opened++] = cell;
    }

    /* Those who would break a tight tally with a cell that changes its mode: the others that are in the mode to come. */
    private void follow(int cell) {
        for (int l = component.linkStart()[cell]; l < component.linkStart()[cell + 1]; l++) {
            int t = component.links()[l];
            if (geometry.isTight(t)) {
                long[] price = component.price()[t];
                int step = States.counts(component.codeOfLink(l), ledger.state(cell)) ? -1 : 1;
                int after = ledger.count(t) + step;
                for (int m = component.memberStart()[t]; m < component.memberStart()[t + 1]; m++) {
                    int peer = component.members()[m];
                    if (peer != cell && price[after] > 0 && atHome(peer) != atHome(cell)) {
                        open(peer);
                    }
                }
            }
        }
    }

    private @Nullable Draft swapPeople(int cell) {
        int peer = peer(cell, false);
        return peer < 0 ? null : swap(cell, peer);
    }

    /** The cell goes from home to site or back, as do the same person's other day and both days of another person. */
    private @Nullable Draft rectangle(int cell) {
        int other = oppositeDay(cell);
        if (other < 0) {
            return null;
        }
        for (int i = 0; i < TRIES; i++) {
            int peer = peer(cell, true);
            if (peer >= 0) {
                int corner = geometry.onDayOf(peer, other);
                if (corner >= 0 && atHome(corner) == atHome(cell) && canFlip(corner)) {
                    return draft(
                            new int[] {cell, other, peer, corner},
                            new int[] {flip(cell), flip(other), flip(peer), flip(corner)});
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
            boolean differs = otherMode
                    ? atHome(peer) != atHome(cell) && canFlip(peer)
                    : ledger.state(peer) != ledger.state(cell);
            if (differs) {
                return peer;
            }
        }
        return -1;
    }

    private boolean canFlip(int cell) {
        var states = component.states()[cell];
        return states.code(0) == States.AWAY && states.size() > 1;
    }

    /** The other mode; at a post drawn among those possible. */
    private int flip(int cell) {
        var states = component.states()[cell];
        return atHome(cell) ? states.code(1 + random.nextInt(states.size() - 1)) : States.AWAY;
    }

    /** Exchanges two states; where a post is not possible for the other, that one gets a possible one. */
    private Draft swap(int first, int second) {
        int[] to = {fitting(first, ledger.state(second)), fitting(second, ledger.state(first))};
        return draft(new int[] {first, second}, to);
    }

    private int fitting(int cell, int wanted) {
        var states = component.states()[cell];
        if (states.contains(wanted)) {
            return wanted;
        }
        if (wanted == States.AWAY) {
            return ledger.state(cell);
        }
        int firstPost = canFlip(cell) ? 1 : 0;
        return states.code(firstPost + random.nextInt(states.size() - firstPost));
    }

    /** A move that was drawn, and what the roster would cost after it. */
    private record Draft(int[] cells, int[] to, long hard, long soft) {
        boolean isBetterThan(Draft other) {
            return hard != other.hard ? hard < other.hard : soft < other.soft;
        }
    }
}
