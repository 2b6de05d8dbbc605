package id.rotasi.policy.rule;

import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Nobody works from home on more than so many successive days on duty; weekends, holidays and leave in between do not
 * break a run, nor does the first day of the period. Each window of {@code days + 1} days is a tally of its own.
 *
 * @param header id, enforcement, scope, legal basis
 * @param days at most, 1 or more
 */
public record ConsecutiveWfh(RuleHeader header, int days) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "consecutive-wfh";

    /** The longest window; no period is longer. */
    public static final int MAX_DAYS = 366;

    private static final int DAYS_OF_A_WEEK = 5;

    private static final RuleProperty<Integer> DAYS = RuleProperty.whole("days", 1, MAX_DAYS, ConsecutiveWfh::days)
            .stricter(RuleProperty.less())
            .givingWay((days, need) -> Optional.of(days + 1));

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(
                    TYPE, values -> new ConsecutiveWfh(values.header(), values.get(DAYS)), DAYS)
            .reading(RuleType.Input.HISTORY);

    /** Hard, for everybody. */
    public static ConsecutiveWfh hard(int days) {
        return new ConsecutiveWfh(RuleHeader.hard(TYPE), days);
    }

    @Override
    public boolean neverBinds(int inDays) {
        return days >= inDays;
    }

    @Override
    public LocalDate countsSince(LocalDate first) {
        // So many days on duty lie in so many weeks, holidays aside.
        return first.minusWeeks((days + DAYS_OF_A_WEEK - 1) / DAYS_OF_A_WEEK);
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        for (var person : context.people(scope())) {
            int[] cells = person.all();
            int inPeriod = Math.max(days, person.history().size());
            for (int first = inPeriod - days; first + days < cells.length; first++) {
                int last = first + days;
                var subject =
                        new Subject.OfAsn(person.asn().id(), context.date(cells[first]), context.date(cells[last]));
                var window = CellSet.of(Arrays.copyOfRange(cells, first, last + 1));
                tallies.accept(tallyOf(subject, window, Counted.WFH, Price.atMost(days, enforcement())));
            }
        }
    }
}
