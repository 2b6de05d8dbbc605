package id.rotasi.policy.rule;

import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Tally;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * On each day on which somebody of a group is on duty, at least so many of the group are on site, or all on duty if they are
 * fewer, such as those who know a system or hold a key.
 *
 * @param header id, enforcement, scope, legal basis
 * @param groups ids of people; those outside the scope do not count
 * @param minimum people of each group, 1 or more
 */
public record OneOfEach(RuleHeader header, List<List<String>> groups, int minimum) implements GroupRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "one-of-each";

    private static final RuleProperty<List<List<String>>> GROUPS =
            GroupRule.<OneOfEach>property().stricter(List::containsAll);
    private static final RuleProperty<Integer> MINIMUM = RuleProperty.whole(
                    "minimum", 1, Integer.MAX_VALUE, OneOfEach::minimum)
            .orElse(1)
            .stricter(RuleProperty.more())
            .givingWay(OneOfEach::lower);

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(
            TYPE, values -> new OneOfEach(values.header(), values.get(GROUPS), values.get(MINIMUM)), GROUPS, MINIMUM);

    /** Keeps a copy of the groups. */
    public OneOfEach {
        groups = GroupRule.copy(groups);
    }

    /** Hard, one of each of these groups. */
    public static OneOfEach hard(List<List<String>> groups) {
        return new OneOfEach(RuleHeader.hard(TYPE), groups, 1);
    }

    private static Optional<Integer> lower(int minimum, RuleProperty.Need need) {
        return Optional.of(need.less()).filter(fewer -> fewer > 0 && fewer < minimum);
    }

    @Override
    public boolean isEasedByAbsence() {
        return true;
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        eachDay(context, context::isAllDay, (subject, cells) -> {
            int least = Math.min(minimum, cells.length);
            tallies.accept(tallyOf(subject, CellSet.of(cells), Counted.ON_SITE, Price.atLeast(least, enforcement())));
        });
    }
}
