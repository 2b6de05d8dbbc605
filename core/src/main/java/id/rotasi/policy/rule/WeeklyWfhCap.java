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
 * In each ISO week a person works from home at most so many days, those before the period included.
 *
 * <p>Source: PermenPANRB 4/2025 art. 13, two working days a week.
 *
 * @param header id, enforcement, scope, legal basis
 * @param days at most, 0 or more
 */
public record WeeklyWfhCap(RuleHeader header, int days) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "weekly-wfh-cap";

    private static final RuleProperty<Integer> DAYS = DaysInSpan.most(WeeklyWfhCap::days);

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(
                    TYPE, values -> new WeeklyWfhCap(values.header(), values.get(DAYS)), DAYS)
            .reading(RuleType.Input.HISTORY);

    /** Hard, for everybody. */
    public static WeeklyWfhCap hard(int days) {
        return new WeeklyWfhCap(RuleHeader.hard(TYPE), days);
    }

    @Override
    public boolean neverBinds(int inDays) {
        return days >= Spans.DAYS_OF_A_WEEK;
    }

    @Override
    public WfhTerms wfhTerms() {
        return WfhTerms.NONE.weekly(days);
    }

    @Override
    public LocalDate countsSince(LocalDate first) {
        return Spans.WEEKS.startOf(first);
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        new DaysInSpan(this, Spans.WEEKS, Counted.WFH).atMost(days, context, tallies);
    }
}
