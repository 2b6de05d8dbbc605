package id.rotasi.benchmarks.growth;

import id.rotasi.RosterProblem;
import id.rotasi.benchmarks.suite.Suite;
import id.rotasi.domain.Period;
import id.rotasi.synthetic.SyntheticProblem;
import id.rotasi.synthetic.SyntheticProblem.Variant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Along what problems grow while all else stays. */
public enum Axis {
    /** People, in one month. */
    PEOPLE,
    /** Days of the period, for the same people. */
    DAYS,
    /** Rules: the first one, the first two and so on of the problem with the most. */
    RULES;

    /** Weeks from Monday, 1 September 2025. */
    private static final LocalDate FIRST = Suite.QUARTER.from();

    private static final int DAYS_OF_WEEK = 7;

    /**
     * A problem on an axis.
     *
     * @param x where
     * @param name for tables
     * @param problem made when it is asked for
     */
    public record Point(int x, String name, Supplier<RosterProblem> problem) {}

    /** A month of so many people. */
    public static Point people(int people, Variant variant) {
        return new Point(
                people,
                "%,d people".formatted(people),
                () -> SyntheticProblem.of(people, Suite.MONTH, Suite.SEED, variant));
    }

    /** So many weeks of so many people. */
    public static Point weeks(int weeks, int people, Variant variant) {
        int days = DAYS_OF_WEEK * weeks;
        var period = new Period(FIRST, FIRST.plusDays(days - 1L));
        return new Point(
                days,
                "%d days, %,d people".formatted(days, people),
                () -> SyntheticProblem.of(people, period, Suite.SEED, variant));
    }

    /** A month of so many people with its first rule, its first two and so on. */
    public static List<Point> rules(int people, Variant variant) {
        var points = new ArrayList<Point>();
        var whole = SyntheticProblem.of(people, Suite.MONTH, Suite.SEED, variant);
        var rules = whole.policy().rules();
        for (int i = 1; i <= rules.size(); i++) {
            var some = whole.policy().withRules(rules.subList(0, i));
            points.add(new Point(i, (i == 1 ? "" : "and ") + rules.get(i - 1).type(), () -> whole.toBuilder()
                    .policy(some)
                    .build()));
        }
        return points;
    }

    /** The name on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
