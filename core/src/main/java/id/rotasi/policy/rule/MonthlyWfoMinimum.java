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
 * In each calendar month a person is on site on at least so many days; in a month with fewer known days on duty, on all of
 * them. Days before the period that are known count.
 *
 * @param header id, enforcement, scope, legal basis
 * @param days at least, 1 or more
 */
public record MonthlyWfoMinimum(RuleHeader header, int days) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "monthly-wfo-minimum";

    private static final RuleProperty<Integer> DAYS = DaysInSpan.least(MonthlyWfoMinimum::days);

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(
                    TYPE, values -> new MonthlyWfoMinimum(values.header(), values.get(DAYS)), DAYS)
            .reading(RuleType.Input.HISTORY);

    /** Hard, for everybody. */
    public static MonthlyWfoMinimum hard(int days) {
        return new MonthlyWfoMinimum(RuleHeader.hard(TYPE), days);
    }

    @Override
    public LocalDate countsSince(LocalDate first) {
        return Spans.MONTHS.startOf(first);
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        new DaysInSpan(this, Spans.MONTHS, Counted.ON_SITE).atLeast(days, context, tallies);
    }
}
