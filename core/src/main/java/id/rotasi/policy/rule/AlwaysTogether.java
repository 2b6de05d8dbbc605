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
import java.util.List;
import java.util.function.Consumer;

/**
 * The people of each group who are on duty on a day are all on site or all at home on it; the engine chooses which. Equality is
 * not convex, so where a group is on a day is a choice of its own, with which each of its people agrees.
 *
 * @param header id, enforcement, scope, legal basis
 * @param groups ids of people; of those outside the scope nothing is said
 */
public record AlwaysTogether(RuleHeader header, List<List<String>> groups) implements GroupRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "always-together";

    private static final RuleProperty<List<List<String>>> GROUPS = GroupRule.property();

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR =
            RuleType.hard(TYPE, values -> new AlwaysTogether(values.header(), values.get(GROUPS)), GROUPS);

    /** Keeps a copy of the groups. */
    public AlwaysTogether {
        groups = GroupRule.copy(groups);
    }

    /** Hard, for these groups. */
    public static AlwaysTogether hard(List<List<String>> groups) {
        return new AlwaysTogether(RuleHeader.hard(TYPE), groups);
    }

    @Override
    public boolean makesChoices() {
        return true;
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        eachDay(context, cell -> true, (group, cells) -> {
            if (cells.length > 1) {
                var onSite = context.choice(id(), group, 2);
                for (int i = 0; i < cells.length; i++) {
                    var subject = new Subject.OfAsn(group.people().get(i), group.date(), group.date());
                    var cell = CellSet.of(cells[i]);
                    var one = Price.atMost(1, enforcement());
                    var away = context.isInShifts(cells[i]) ? Counted.OFF : Counted.WFH;
                    tallies.accept(tallyOf(subject, cell, away, one).and(onSite.is(0)));
                    tallies.accept(tallyOf(subject, cell, Counted.ON_SITE, one).and(onSite.is(1)));
                }
            }
        });
    }
}
