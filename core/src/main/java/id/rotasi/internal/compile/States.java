package id.rotasi.internal.compile;

import id.rotasi.policy.Counted;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The states a cell can be in, as ascending codes: {@link #WFH}, {@link #OFFICE}, {@link #FIELD}, then
 * {@link #FIRST_COUNTER} plus the index of a counter. Equal sets of a pool are one object, so millions of cells cost one
 * reference each.
 */
public final class States {

    /** Not on site: at home, or of somebody who works in shifts, off. */
    public static final int WFH = 0;

    /** On site in the unit's office. */
    public static final int OFFICE = 1;

    /** On site in the field. */
    public static final int FIELD = 2;

    /** On site at the counter with index 0. */
    public static final int FIRST_COUNTER = 3;

    /** Code of a tally that counts every state on site; not a state. */
    public static final int ON_SITE = -1;

    /** Code of a tally that counts every state at a counter; not a state. */
    public static final int ANY_COUNTER = -2;

    /** The first option of a choice; the others follow. */
    public static final int FIRST_OPTION = 1 << 24;

    /* Where the codes lie that count what others do not. */
    private static final int TURNED = -10;

    private final int[] codes;

    private States(int[] codes) {
        this.codes = codes;
    }

    /** Whether a tally that counts {@code counted} (a state, or a code that is no state) counts that state. */
    public static boolean counts(int counted, int state) {
        if (counted >= 0) {
            return state == counted;
        }
        return counted == ON_SITE
                ? state != WFH
                : counted == ANY_COUNTER ? state >= FIRST_COUNTER : !counts(TURNED - counted, state);
    }

    /** The code that counts exactly what another one does not. */
    public static int not(int counted) {
        return switch (counted) {
            case WFH -> ON_SITE;
            case ON_SITE -> WFH;
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

    /** At home, and those of the states that are at counters. */
    public States atCountersOrHome() {
        return new States(
                IntStream.concat(IntStream.of(WFH), Arrays.stream(codes).filter(code -> code >= FIRST_COUNTER))
                        .toArray());
    }

    /** Whether all states are at home, or all on site. */
    public boolean modeIsFixed() {
        return codes[0] != WFH || codes.length == 1;
    }

    /** The state of a cell that nothing speaks about: on site in the office or field if it can be. */
    public int plain() {
        int first = codes[0];
        return first == WFH && codes.length > 1 ? codes[1] : first;
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
            return narrowed.computeIfAbsent(states, key -> new HashMap<>()).computeIfAbsent(counted, key -> {
                int[] kept = Arrays.stream(states.codes)
                        .filter(code -> counts(counted, code))
                        .toArray();
                return kept.length == 0 ? Optional.empty() : Optional.of(of(kept));
            });
        }
    }

    /** The code that a tally of the public API counts. @throws IllegalArgumentException for an unknown counter */
    static int codeOf(Counted counted, Map<String, Integer> counterIndex) {
        return switch (counted.kind()) {
            case WFH, OFF -> WFH;
            case ON_SITE -> ON_SITE;
            case OFFICE -> OFFICE;
            case FIELD -> FIELD;
            case ANY_COUNTER -> ANY_COUNTER;
            case COUNTER -> codeOf(counted.counter(), counterIndex);
            case NOT_COUNTER -> not(codeOf(counted.counter(), counterIndex));
            case OPTION -> FIRST_OPTION + counted.option();
        };
    }

    private static int codeOf(String counter, Map<String, Integer> counterIndex) {
        var index = counterIndex.get(counter);
        if (index == null) {
            throw new IllegalArgumentException(
                    "A rule counts at the counter '%s', which does not exist.".formatted(counter));
        }
        return FIRST_COUNTER + index;
    }
}
