package id.rotasi.internal.compile;

import java.util.Map;

/** How many cells the tallies of a rule of the host's own may have together: a rule without end ends before the memory. */
final class TallyLimit {

    /** What a tally takes beside its cells, in cells. */
    private static final int BESIDE = 10;

    private static final long LEAST = 100_000;
    private static final long FOR_EACH_CELL = 1_000;
    private static final long MOST = 30_000_000;

    private final long most;
    private long cells;

    /** @param all cells of the problem */
    TallyLimit(int all) {
        this.most = Math.min(MOST, LEAST + FOR_EACH_CELL * all);
    }

    /** A tally of so many cells. @throws RuleMistake if it is one too many */
    void count(int more) {
        cells += BESIDE + more;
        if (cells > most) {
            throw new RuleMistake("rule.too-many", Map.of("max", most));
        }
    }
}
