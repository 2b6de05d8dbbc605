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
import java.util.function.Consumer;

/**
 * Of each group at most one person is on site on a day, such as two who share a desk or the only two who know a system.
 *
 * @param header id, enforcement, scope, legal basis
 * @param groups ids of people; of those outside the scope nothing is said
 */
public record NeverTogether(RuleHeader header, List<List<String>> groups) implements GroupRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "never-together";

    private static final RuleProperty<List<List<String>>> GROUPS = GroupRule.property();

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR =
            RuleType.hard(TYPE, values -> new NeverTogether(values.header(), values.get(GROUPS)), GROUPS);

    /** Keeps a copy of the groups. */
    public NeverTogether {
        groups = GroupRule.copy(groups);
    }

    /** Hard, for these groups. */
    public static NeverTogether hard(List<List<String>> groups) {
        return new NeverTogether(RuleHeader.hard(TYPE), groups);
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        eachDay(context, cell -> true, (subject, cells) -> {
            if (cells.length > 1) {
                tallies.accept(tallyOf(subject, CellSet.of(cells), Counted.ON_SITE, Price.atMost(1, enforcement())));
            }
        });
    }
}
