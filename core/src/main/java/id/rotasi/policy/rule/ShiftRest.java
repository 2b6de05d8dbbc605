package id.rotasi.policy.rule;

import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.ServiceCounter.Hours;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return first.minusDays(1 + (hours + 23) / 24);
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        var posts = context.counters().stream()
                .filter(counter -> counter.hours().isPresent())
                .toList();
        // A post lasts a day at most, so that its rest reaches so many days ahead.
        for (int later = 1; later <= 1 + (hours + 23) / 24; later++) {
            var tooNear = tooNear(posts, later);
            for (var shifts : ShiftDays.of(this, context)) {
                for (int day = 0; day + later < shifts.size(); day++) {
                    if (!shifts.window(day, day + later).isEmpty()
                            && shifts.isOpen(day)
                            && shifts.isOpen(day + later)) {
                        rest(shifts, day, later, tooNear, tallies);
                    }
                }
            }
        }
    }

    /* The posts after which the same others come too early so many days later: those others, and these. */
    private Map<List<ServiceCounter>, List<ServiceCounter>> tooNear(List<ServiceCounter> posts, int later) {
        var near = new LinkedHashMap<List<ServiceCounter>, List<ServiceCounter>>();
        for (var post : posts) {
            var next = posts.stream()
                    .filter(other ->
                            isTooNear(post.hours().orElseThrow(), other.hours().orElseThrow(), later))
                    .toList();
            if (!next.isEmpty()) {
                near.computeIfAbsent(next, key -> new ArrayList<>()).add(post);
            }
        }
        return near;
    }

    private boolean isTooNear(Hours post, Hours next, int later) {
        return post.restBefore(next, later) < hours * MINUTES;
    }

    private void rest(
            ShiftDays shifts,
            int day,
            int later,
            Map<List<ServiceCounter>, List<ServiceCounter>> tooNear,
            Consumer<Tally> tallies) {
        var subject = new Subject.OfAsn(shifts.person().asn().id(), shifts.date(day), shifts.date(day + later));
        var first = CellSet.of(shifts.cell(day));
        var second = CellSet.of(shifts.cell(day + later));
        tooNear.forEach((next, posts) -> {
            var price = Price.atMost(1, enforcement());
            var tally = tallyOf(subject, first, Counted.at(posts.get(0).id()), price);
            for (var post : posts.subList(1, posts.size())) {
                tally = tally.and(new Tally.Term(first, Counted.at(post.id()), 1));
            }
            for (var post : next) {
                tally = tally.and(new Tally.Term(second, Counted.at(post.id()), 1));
            }
            tallies.accept(tally);
        });
    }
}
