package id.rotasi.internal.compile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The states a cell can be in, as ascending codes: {@link #AWAY}, {@link #OFFICE}, {@link #FIELD}, then
 * {@link #FIRST_COUNTER} plus the index of a counter, {@link #FIRST_DESK} plus the index of a desk, and {@link #HOME}. Equal sets of a pool are one object, so millions of cells cost one
 * reference each.
 */
public final class States {

    /** Not on site: at home, or off where days off are decided, see {@link DayKind}. */
    public static final int AWAY = 0;

    /** On site in the unit's office, at no desk. */
    public static final int OFFICE = 1;

    /** On site in the field. */
    public static final int FIELD = 2;

    /** On site at the counter with index 0. */
    public static final int FIRST_COUNTER = 3;

    /** Code of a tally that counts every state but {@link #AWAY}, which are those on site if there is no {@link #HOME}; not a state. */
    public static final int ON_SITE = -1;

    /** Code of a tally that counts every state at a counter; not a state. */
    public static final int ANY_COUNTER = -2;

    /** Code of a tally that counts the office with and without a desk, where there are desks; not a state. */
    public static final int ANY_OFFICE = -3;

    /** Code of a tally that counts every state on site where there is {@link #HOME}, too; not a state. */
    public static final int IN_PLACE = -4;

    /** Code of a tally that counts every state; not a state. */
    static final int ANY = -5;

    /** On site in the unit's office, at the desk with index 0. */
    public static final int FIRST_DESK = 1 << 22;

    /** At home, where away is off. */
    public static final int HOME = 1 << 23;

    /** The first option of a choice; the others follow. */
    public static final int FIRST_OPTION = 1 << 24;

    /* Where the codes lie that count what others do not. */
    private static final int TURNED = -20;

    private final int[] codes;

    private States(int[] codes) {
        this.codes = codes;
    }

    /** Whether a tally that counts {@code counted} (a state, or a code that is no state) counts that state. */
    public static boolean counts(int counted, int state) {
        if (counted >= 0) {
            return state == counted;
        }
        return switch (counted) {
            case ON_SITE -> state != AWAY;
            case ANY_COUNTER -> isCounter(state);
            case ANY_OFFICE -> state == OFFICE || isDesk(state);
            case IN_PLACE -> state != AWAY && state != HOME;
            case ANY -> true;
            default -> !counts(TURNED - counted, state);
        };
    }

    /** Whether somebody in that state is at a counter. */
    public static boolean isCounter(int state) {
        return state >= FIRST_COUNTER && state < FIRST_DESK;
    }

    /** Whether somebody in that state is at a desk. */
    public static boolean isDesk(int state) {
        return state >= FIRST_DESK && state < HOME;
    }

    /** {@link #AWAY}, {@link #HOME}, or {@link #ON_SITE} for any state or code on site. */
    public static int place(int state) {
        return state == AWAY || state == HOME ? state : ON_SITE;
    }

    /** The code that counts exactly what another one does not. */
    public static int not(int counted) {
        return switch (counted) {
            case AWAY -> ON_SITE;
            case ON_SITE -> AWAY;
            default -> TURNED - counted;
        };
    }

    /** The set of these states, ascending. Sets of a {@link Pool} are one object where they are equal. */
    static States of(int... codes) {
        return new States(codes);
    }

    /** Whether these are options of a choice. */
    public boolean areOptions() {
        return codes[0] >= FIRST_OPTION;
    }

    public int size() {
        return codes.length;
    }

    public int code(int index) {
        return codes[index];
    }

    /** Which of the states that is; negative if it is none. */
    public int indexOf(int code) {
        return Arrays.binarySearch(codes, code);
    }

    public boolean contains(int code) {
        return Arrays.binarySearch(codes, code) >= 0;
    }

    /** How many of the states a tally counts. */
    public int counted(int counted) {
        int n = 0;
        for (int code : codes) {
            n += counts(counted, code) ? 1 : 0;
        }
        return n;
    }

    /** Whether there is a desk among the states. */
    public boolean hasDesks() {
        return Arrays.stream(codes).anyMatch(States::isDesk);
    }

    /** Away, and those of the states that are at counters. */
    public States atCountersOrAway() {
        return new States(
                IntStream.concat(IntStream.of(AWAY), Arrays.stream(codes).filter(States::isCounter))
                        .toArray());
    }

    /** Whether all states are away, all at home, or all on site. */
    public boolean modeIsFixed() {
        for (int code : codes) {
            if (place(code) != place(codes[0])) {
                return false;
            }
        }
        return true;
    }

    /** The code that counts those on site. */
    public int onSite() {
        return contains(HOME) ? IN_PLACE : ON_SITE;
    }

    /** The state of a cell that nothing speaks about: on site in the office or field if it can be. */
    public int plain() {
        int first = codes[0];
        return first == AWAY && codes.length > 1 ? codes[1] : first;
    }

    @Override
    public String toString() {
        return Arrays.toString(codes);
    }

    /** Makes equal sets one object. Not for use by several threads. */
    static final class Pool {
        private final Map<List<Integer>, States> known = new HashMap<>();
        private final Map<States, Map<Integer, Optional<States>>> narrowed = new HashMap<>();

        States of(int... codes) {
            var sorted = codes.clone();
            Arrays.sort(sorted);
            return known.computeIfAbsent(Arrays.stream(sorted).boxed().toList(), key -> new States(sorted));
        }

        /** Those of the states that a tally counts; empty when there is none. */
        Optional<States> narrow(States states, int counted) {
            if (states.counted(counted) == states.size()) {
                return Optional.of(states);
            }
            return narrowed.computeIfAbsent(states, key -> new HashMap<>()).computeIfAbsent(counted, key -> {
                int[] kept = Arrays.stream(states.codes)
                        .filter(code -> counts(counted, code))
                        .toArray();
                return kept.length == 0 ? Optional.empty() : Optional.of(of(kept));
            });
        }
    }
}
