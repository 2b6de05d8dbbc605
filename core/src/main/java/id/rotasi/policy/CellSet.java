package id.rotasi.policy;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A set of cells, each cell being one ASN on one working day on duty. Cells are numbered by person, then by day;
 * {@link RuleContext#asn(int)} and {@link RuleContext#date(int)} tell which is which.
 */
public final class CellSet {

    private final int[] cells;

    private CellSet(int[] cells) {
        this.cells = cells;
    }

    /** The set of these cells. The array is copied; duplicates are removed. */
    public static CellSet of(int... cells) {
        var sorted = cells.clone();
        Arrays.sort(sorted);
        int size = 0;
        for (int cell : sorted) {
            if (size == 0 || sorted[size - 1] != cell) {
                sorted[size++] = cell;
            }
        }
        return new CellSet(size == sorted.length ? sorted : Arrays.copyOf(sorted, size));
    }

    /** Number of cells. */
    public int size() {
        return cells.length;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return cells.length == 0;
    }

    /** The cell at an index from 0 to {@code size() - 1}, in ascending order. */
    public int get(int index) {
        return cells[index];
    }

    /** Whether the cell is in the set; takes logarithmic time. */
    public boolean contains(int cell) {
        return Arrays.binarySearch(cells, cell) >= 0;
    }

    /** The cells in ascending order. */
    public IntStream stream() {
        return Arrays.stream(cells);
    }

    /** The cells that pass the test. */
    public CellSet filter(IntPredicate test) {
        int[] kept = new int[cells.length];
        int size = 0;
        for (int cell : cells) {
            if (test.test(cell)) {
                kept[size++] = cell;
            }
        }
        return size == cells.length ? this : new CellSet(Arrays.copyOf(kept, size));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellSet set && Arrays.equals(cells, set.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return "CellSet" + Arrays.toString(cells);
    }
}
