package id.rotasi.policy.rule;

import id.rotasi.policy.Counted;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Nobody who works in shifts is on duty on more than so many days in a row; those before the period that are known count. The
 * price is the weight for each day too many in each stretch of {@code days + 1} days.
 *
 * @param header id, enforcement, scope, legal basis
 * @param days at most, 1 or more
 */
public record ShiftRun(RuleHeader header, int days) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "shift-run";

    private static final RuleProperty<Integer> DAYS = RuleProperty.whole(
                    "days", 1, ConsecutiveWfh.MAX_DAYS, ShiftRun::days)
            .stricter(RuleProperty.less())
            .givingWay((days, need) -> Optional.of(days + 1));

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(
                    TYPE, values -> new ShiftRun(values.header(), values.get(DAYS)), DAYS)
            .reading(RuleType.Input.HISTORY, RuleType.Input.SHIFTS);

    /** Hard, for everybody who works in shifts. */
    public static ShiftRun hard(int days) {
        return new ShiftRun(RuleHeader.hard(TYPE), days);
    }

    @Override
    public boolean neverBinds(int inDays) {
        return days >= inDays;
    }

    @Override
    public LocalDate countsSince(LocalDate first) {
        return first.minusDays(days);
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        for (var shifts : ShiftDays.of(this, context)) {
            for (int first = 0; first + days < shifts.size(); first++) {
                int last = first + days;
                var window = shifts.window(first, last);
                if (window.size() > days && IntStream.rangeClosed(first, last).allMatch(shifts::isOpen)) {
                    var subject = new Subject.OfAsn(shifts.person().asn().id(), shifts.date(first), shifts.date(last));
                    tallies.accept(tallyOf(subject, window, Counted.ON_DUTY, Price.atMost(days, enforcement())));
                }
            }
        }
    }
}
