package id.rotasi.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongBinaryOperator;
import java.util.stream.Collectors;

/**
 * A price in {@link Level levels} that are never traded against each other; 0 is best, less is better. Immutable.
 */
public final class Cost implements Comparable<Cost> {

    /** What a price is made of, from what matters most to what matters least. */
    public enum Level {
        /** Sum over broken hard rules, 0 when the roster is feasible. */
        HARD,
        /** Days on which somebody is at home instead of on site, or the other way round, against what was published. */
        DAYS,
        /** Days on which somebody is on site as published, but at another post. */
        POSTS,
        /** Sum over soft rules. */
        SOFT
    }

    private static final Level[] LEVELS = Level.values();

    /** Nothing is wrong. */
    public static final Cost ZERO = new Cost(new long[LEVELS.length]);

    private final long[] levels;

    private Cost(long[] levels) {
        this.levels = levels;
    }

    /** So much on these two levels. */
    public static Cost of(long hard, long soft) {
        var levels = new long[LEVELS.length];
        levels[Level.HARD.ordinal()] = hard;
        levels[Level.SOFT.ordinal()] = soft;
        return new Cost(levels);
    }

    /** So much on each level, in their order. */
    public static Cost of(long hard, long days, long posts, long soft) {
        return new Cost(new long[] {hard, days, posts, soft});
    }

    /** So much on that level alone. */
    public static Cost of(Level level, long amount) {
        var levels = new long[LEVELS.length];
        levels[level.ordinal()] = amount;
        return new Cost(levels);
    }

    /** What is to be paid on a level. */
    public long at(Level level) {
        return levels[level.ordinal()];
    }

    /** Short for {@code at(Level.HARD)}. */
    public long hard() {
        return at(Level.HARD);
    }

    /** Short for {@code at(Level.SOFT)}. */
    public long soft() {
        return at(Level.SOFT);
    }

    /** The sum, level by level. @throws ArithmeticException if it is greater than a {@code long} can be */
    public Cost plus(Cost other) {
        return combined(other, Math::addExact);
    }

    /** The difference, level by level. */
    public Cost minus(Cost other) {
        return combined(other, (mine, theirs) -> mine - theirs);
    }

    private Cost combined(Cost other, LongBinaryOperator operator) {
        var all = new long[levels.length];
        Arrays.setAll(all, level -> operator.applyAsLong(levels[level], other.levels[level]));
        return new Cost(all);
    }

    /** Whether no hard rule is broken. */
    public boolean isFeasible() {
        return hard() == 0;
    }

    /** Whether there is nothing to pay. */
    public boolean isZero() {
        return equals(ZERO);
    }

    /** By the first level on which they differ. */
    @Override
    public int compareTo(Cost other) {
        return Arrays.compare(levels, other.levels);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cost cost && Arrays.equals(levels, cost.levels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(levels);
    }

    /** Each level with its name, as in {@code Cost[hard=0, soft=12]}; changes only where there are some. */
    @Override
    public String toString() {
        return Arrays.stream(LEVELS)
                .filter(level -> level == Level.HARD || level == Level.SOFT || at(level) != 0)
                .map(level -> level.name().toLowerCase(Locale.ROOT) + "=" + at(level))
                .collect(Collectors.joining(", ", "Cost[", "]"));
    }
}
