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
import id.rotasi.policy.rule.ShiftHoursCap.Over;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Whoever works in shifts is at the posts of each group on at most so many days of each week or month, or of the period; days before
 * the period that are known count in its first week or month. The price is the weight for each day too many.
 *
 * @param header id, enforcement, scope, legal basis
 * @param posts groups of ids of posts that are counted together
 * @param turns at most, 0 or more
 * @param over each week, each month, or the period
 */
public record ShiftCap(RuleHeader header, List<List<String>> posts, int turns, Over over) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "shift-cap";

    private static final RuleProperty<List<List<String>>> POSTS = RuleProperty.posts("posts", 1, ShiftCap::posts);
    private static final RuleProperty<Integer> TURNS = RuleProperty.whole(
                    "turns", 0, ConsecutiveWfh.MAX_DAYS, ShiftCap::turns)
            .stricter(RuleProperty.less())
            .givingWay((most, need) -> Optional.of(most + 1));
    private static final RuleProperty<Over> OVER =
            RuleProperty.word("over", Over.class, ShiftCap::over).orElse(Over.MONTH);

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(
                    TYPE,
                    values -> new ShiftCap(values.header(), values.get(POSTS), values.get(TURNS), values.get(OVER)),
                    POSTS,
                    TURNS,
                    OVER)
            .reading(RuleType.Input.COUNTERS, RuleType.Input.HISTORY, RuleType.Input.SHIFTS);

    /** Keeps a copy of the posts. */
    public ShiftCap {
        posts = GroupRule.copy(posts);
    }

    /** Hard, for everybody who works in shifts. */
    public static ShiftCap hard(int turns, Over over, String... posts) {
        return new ShiftCap(RuleHeader.hard(TYPE), List.of(List.of(posts)), turns, over);
    }

    @Override
    public boolean neverBinds(int days) {
        return posts.isEmpty() || turns >= days;
    }

    @Override
    public LocalDate countsSince(LocalDate first) {
        return over.startOf(first);
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        for (var person : context.inShifts(scope())) {
            for (int[] span : over.of(person, context)) {
                var cells = CellSet.of(span);
                var subject = new Subject.OfAsn(
                        person.asn().id(), context.date(cells.get(0)), context.date(cells.get(cells.size() - 1)));
                posts.forEach(group -> tallies.accept(tally(subject, cells, group)));
            }
        }
    }

    private Tally tally(Subject subject, CellSet cells, List<String> group) {
        var tally = tallyOf(subject, cells, Counted.at(group.get(0)), Price.atMost(turns, enforcement()));
        for (var post : group.subList(1, group.size())) {
            tally = tally.and(new Tally.Term(cells, Counted.at(post), 1));
        }
        return tally;
    }
}
