package id.rotasi.internal.search.timefold;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;

/** The kinds of moves of {@link Neighbourhood}, and how many of sixteen draws each gets. */
public enum MoveKind {
    RECTANGLE(9),
    SWAP_DAYS(3),
    SWAP_PEOPLE(3),
    CHANGE(1);

    private final int draws;

    MoveKind(int draws) {
        this.draws = draws;
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
