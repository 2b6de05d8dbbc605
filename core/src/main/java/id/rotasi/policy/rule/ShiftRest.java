package id.rotasi.policy.rule;

import id.rotasi.domain.ServiceCounter;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Tally;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Whoever works in shifts rests for at least so many hours between the end of a post and the beginning of the next one. Posts
 * without hours ask for none. The price is the weight for each two posts too near to each other.
 *
 * @param header id, enforcement, scope, legal basis
 * @param hours at least, from 1 to 72
 */
public record ShiftRest(RuleHeader header, int hours) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "shift-rest";

    private static final int MOST = 72;
    private static final int MINUTES = 60;
    private static final int HOURS_OF_A_DAY = 24;

    private static final RuleProperty<Integer> HOURS =
            RuleProperty.whole("hours", 1, MOST, ShiftRest::hours).stricter(RuleProperty.more());

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(
                    TYPE, values -> new ShiftRest(values.header(), values.get(HOURS)), HOURS)
            .reading(RuleType.Input.COUNTERS, RuleType.Input.HISTORY, RuleType.Input.SHIFTS);

    /** Hard, for everybody who works in shifts. */
    public static ShiftRest hard(int hours) {
        return new ShiftRest(RuleHeader.hard(TYPE), hours);
    }

    @Override
    public LocalDate countsSince(LocalDate first) {
        return first.minusDays(daysAhead());
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        var posts = context.counters().stream()
                .filter(counter -> counter.hours().isPresent())
                .toList();
        var people = ShiftDays.of(this, context);
        for (int later = 1; later <= daysAhead(); later++) {
            int days = later;
            var near = new Successions(this, posts, days, (post, next) -> isTooNear(post, next, days));
            people.forEach(shifts -> near.tally(shifts, tallies));
        }
    }

    /* A post lasts a day at most, so that its rest reaches so many days ahead. */
    private int daysAhead() {
        return 1 + (hours + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY;
    }

    private boolean isTooNear(ServiceCounter post, ServiceCounter next, int later) {
        int rest = post.hours().orElseThrow().restBefore(next.hours().orElseThrow(), later);
        return rest < hours * MINUTES;
    }
}
