package id.rotasi.benchmarks.configs;

import java.util.Locale;

/** How large a problem is, by its free cells. */
public enum ProblemSize {
    /** Fewer than 1,000. */
    SMALL(0, 1_000),
    /** Fewer than 20,000. */
    MEDIUM(1_000, 20_000),
    /** All above. */
    LARGE(20_000, Integer.MAX_VALUE);

    private final int from;
    private final int below;

    ProblemSize(int from, int below) {
        this.from = from;
        this.below = below;
    }

    /** The size of a problem with so many free cells. */
    public static ProblemSize of(int freeCells) {
        return freeCells < SMALL.below ? SMALL : freeCells < MEDIUM.below ? MEDIUM : LARGE;
    }

    /** What it means. */
    public String about() {
        return this == LARGE ? "%,d free cells or more".formatted(from) : "fewer than %,d free cells".formatted(below);
    }

    /** As it is written. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
