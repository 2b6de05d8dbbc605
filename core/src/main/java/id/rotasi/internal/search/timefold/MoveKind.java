package id.rotasi.internal.search.timefold;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;

/** The kinds of moves of {@link Neighbourhood}, and how many of sixteen draws each gets. */
public enum MoveKind {
    RECTANGLE(9),
    SWAP_DAYS(3),
    SWAP_PEOPLE(3),
    CHANGE(1),
    /** Only where few people share a hard tally, as pairs do. */
    SWAP_CHAIN(4),
    /** Only where rules make choices. */
    CHOOSE(4);

    private final int draws;

    MoveKind(int draws) {
        this.draws = draws;
    }

    /** A table without one kind. */
    static MoveKind[] without(MoveKind off, MoveKind[] table) {
        return Arrays.stream(table).filter(kind -> kind != off).toArray(MoveKind[]::new);
    }

    /** One entry for each draw. {@link #CHANGE} is always among them: the others may be impossible everywhere. */
    static MoveKind[] table(Collection<MoveKind> on) {
        var kinds = EnumSet.copyOf(on);
        kinds.add(CHANGE);
        return kinds.stream()
                .flatMap(kind -> Collections.nCopies(kind.draws, kind).stream())
                .toArray(MoveKind[]::new);
    }

    /** All but one. */
    public static EnumSet<MoveKind> without(MoveKind off) {
        var kinds = EnumSet.allOf(MoveKind.class);
        kinds.remove(off);
        return kinds;
    }
}
