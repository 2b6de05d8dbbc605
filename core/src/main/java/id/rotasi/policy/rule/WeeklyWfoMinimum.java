package id.rotasi.policy.rule;

import id.rotasi.policy.Counted;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Tally;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * In each ISO week a person is on site on at least so many days; in a week with fewer days on duty, on all of them. Days before
 * the period that are known count.
 *
 * @param header id, enforcement, scope, legal basis
 * @param days at least, 1 or more
 */
public record WeeklyWfoMinimum(RuleHeader header, int days) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "weekly-wfo-minimum";

    private static final RuleProperty<Integer> DAYS = DaysInSpan.least(WeeklyWfoMinimum::days);

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(
                    TYPE, values -> new WeeklyWfoMinimum(values.header(), values.get(DAYS)), DAYS)
            .reading(RuleType.Input.HISTORY);

    /** Hard, for everybody. */
    public static WeeklyWfoMinimum hard(int days) {
        return new WeeklyWfoMinimum(RuleHeader.hard(TYPE), days);
    }

    @Override
    public LocalDate countsSince(LocalDate first) {
        return Spans.WEEKS.startOf(first);
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        new DaysInSpan(this, Spans.WEEKS, Counted.ON_SITE).atLeast(days, context, tallies);
    }
}
