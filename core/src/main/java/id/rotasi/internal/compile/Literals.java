package id.rotasi.internal.compile;

import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What a tally counts, one by one: a cell, and the code of the states in which it counts. A weight is a literal that stands
 * several times, a negative one the opposite literal: it counts where the state is another, and the counts begin at
 * {@link Tally#least}.
 */
public final class Literals {

    private final CellSet cells;
    private final int code;
    private final int @Nullable [] cell;
    private final int @Nullable [] codes;

    private Literals(CellSet cells, int code, int @Nullable [] cell, int @Nullable [] codes) {
        this.cells = cells;
        this.code = code;
        this.cell = cell;
        this.codes = codes;
    }

    /** What counts, in codes. */
    interface Coding {

        /** The code of what counts in the state of a cell. */
        int of(int cell, Counted counted);

        /** Whether what counts has the same code in all of the cells. */
        boolean isAlike(CellSet cells);
    }

    /** Those of a tally. */
    static Literals of(Tally tally, Coding coding) {
        var cells = tally.cells();
        if (tally.more().isEmpty() && coding.isAlike(cells)) {
            int code = cells.isEmpty() ? Posts.NO_STATE : coding.of(cells.get(0), tally.counted());
            return new Literals(cells, code, null, null);
        }
        int size = tally.greatest() - tally.least();
        var literals = new Literals(cells, Posts.NO_STATE, new int[size], new int[size]);
        int n = literals.add(0, new Tally.Term(cells, tally.counted(), 1), coding);
        for (var term : tally.more()) {
            n = literals.add(n, term, coding);
        }
        return literals;
    }

    private int add(int from, Tally.Term term, Coding coding) {
        int n = from;
        for (int i = 0; i < term.cells().size(); i++) {
            int counted = coding.of(term.cells().get(i), term.counted());
            for (int times = 0; times < Math.abs(term.weight()); times++) {
                cell[n] = term.cells().get(i);
                codes[n++] = term.weight() > 0 ? counted : States.not(counted);
            }
        }
        return n;
    }

    /** How many there are. */
    public int size() {
        return cell == null ? cells.size() : cell.length;
    }

    /** The cell of one. */
    public int cell(int i) {
        return cell == null ? cells.get(i) : cell[i];
    }

    /** The code of the states in which it counts. */
    public int code(int i) {
        return codes == null ? code : codes[i];
    }

    /** Whether all are different cells, counted in the same states. */
    public boolean isUniform() {
        return cell == null;
    }

    /** Whether the count depends on the cell of one, in these states; or its set does, so that sets nest. */
    public boolean isMember(int i, States states) {
        int matching = states.counted(code(i));
        boolean isOpen = matching > 0 && matching < states.size();
        boolean isOfSet = isUniform() && (matching > 0 || code == States.AWAY);
        return states.size() > 1 && (isOpen || isOfSet);
    }

    /** How many count, given the state of each cell of the problem. */
    public int count(int[] states) {
        int count = 0;
        for (int i = 0; i < size(); i++) {
            count += States.counts(code(i), states[cell(i)]) ? 1 : 0;
        }
        return count;
    }
}
