package id.rotasi.policy.rule;

import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Tally;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Whoever works in shifts is off on at least so many days in a row, if at all. A stretch that begins before what is known or ends after the
 * period may be longer, and breaks nothing; days of absence are days off, but a stretch of them alone asks nothing. The price is
 * the weight for each day that is missing.
 *
 * @param header id, enforcement, scope, legal basis
 * @param days at least, from 2 to 14
 */
public record DaysOffMinimum(RuleHeader header, int days) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "days-off-minimum";

    private static final RuleProperty<Integer> DAYS =
            RuleProperty.whole("days", 2, 14, DaysOffMinimum::days).stricter(RuleProperty.more());

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(
                    TYPE, values -> new DaysOffMinimum(values.header(), values.get(DAYS)), DAYS)
            .reading(RuleType.Input.HISTORY, RuleType.Input.SHIFTS);

    /** Hard, for everybody who works in shifts. */
    public static DaysOffMinimum hard(int days) {
        return new DaysOffMinimum(RuleHeader.hard(TYPE), days);
    }

    @Override
    public LocalDate countsSince(LocalDate first) {
        return first.minusDays(days);
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        for (var shifts : ShiftDays.of(this, context)) {
            for (int fewer = 1; fewer < days; fewer++) {
                shifts.between(false, fewer, days - fewer).forEach(tallies);
            }
        }
    }
}
