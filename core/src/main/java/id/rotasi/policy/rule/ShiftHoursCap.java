package id.rotasi.policy.rule;

import id.rotasi.domain.Period;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.AsnCells;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Tally;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

/**
 * Whoever works in shifts is on duty for at most so many hours in each week or month, or the whole period.
 * Hours are those of the posts, a night belonging to the day on which it begins; posts without hours count for nothing, and days
 * before the period that are known count in its first week or month. Hours are measured in the longest unit in which all
 * posts can be that the person could be at, and the price is the weight for each hour of it that is begun.
 *
 * @param header id, enforcement, scope, legal basis
 * @param hours at most, from 1 to 9,000
 * @param over each week, each month, or the period
 */
public record ShiftHoursCap(RuleHeader header, int hours, Over over) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "shift-hours-cap";

    private static final int MOST = 9_000;

    private static final RuleProperty<Integer> HOURS =
            RuleProperty.whole("hours", 1, MOST, ShiftHoursCap::hours).stricter(RuleProperty.less());
    private static final RuleProperty<Over> OVER =
            RuleProperty.word("over", Over.class, ShiftHoursCap::over).orElse(Over.MONTH);

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(
                    TYPE,
                    values -> new ShiftHoursCap(values.header(), values.get(HOURS), values.get(OVER)),
                    HOURS,
                    OVER)
            .reading(RuleType.Input.COUNTERS, RuleType.Input.HISTORY, RuleType.Input.SHIFTS);

    /** Over what hours are counted. */
    public enum Over {
        /** Each ISO week. */
        WEEK,
        /** Each calendar month. */
        MONTH,
        /** The whole period. */
        PERIOD;

        /** The first day that counts together with a date. */
        LocalDate startOf(LocalDate date) {
            return this == WEEK ? Spans.WEEKS.startOf(date) : this == MONTH ? Spans.MONTHS.startOf(date) : date;
        }

        /** How many days the whole span has in which a date lies. */
        long length(LocalDate date, Period period) {
            return switch (this) {
                case WEEK -> Spans.DAYS_OF_A_WEEK;
                case MONTH -> date.lengthOfMonth();
                case PERIOD -> period.from().until(period.to(), ChronoUnit.DAYS) + 1;
            };
        }

        List<int[]> of(AsnCells person, RuleContext context) {
            return this == WEEK
                    ? Spans.WEEKS.of(person, context)
                    : this == MONTH
                            ? Spans.MONTHS.of(person, context)
                            : List.of(person.cells().stream().toArray());
        }
    }

    /** Hard, for everybody who works in shifts. */
    public static ShiftHoursCap hard(int hours, Over over) {
        return new ShiftHoursCap(RuleHeader.hard(TYPE), hours, over);
    }

    @Override
    public LocalDate countsSince(LocalDate first) {
        return over.startOf(first);
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        new ShiftHours(this, context).atMost(hours, over, tallies);
    }
}
