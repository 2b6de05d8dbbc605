package id.rotasi.policy.rule;

import id.rotasi.policy.Counted;
import id.rotasi.policy.Per;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Tally;
import java.util.function.Consumer;

/**
 * Each unit has so many of its structural officers (JPT, administrator, pengawas) on site every day, or all that are
 * on duty when they are fewer: for an officer on leave somebody acts, which is not a matter of this roster.
 *
 * @param header id, enforcement, scope, legal basis
 * @param per which groups
 * @param minimum officers, 1 or more
 */
public record LeadershipPresence(RuleHeader header, Per per, int minimum) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "leadership-presence";

    private static final RuleProperty<Per> PER =
            RuleProperty.word("per", Per.class, LeadershipPresence::per).orElse(Per.AGENCY);
    private static final RuleProperty<Integer> MINIMUM = RuleProperty.whole(
                    "minimum", 1, Integer.MAX_VALUE, LeadershipPresence::minimum)
            .stricter(RuleProperty.more());

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(
            TYPE,
            values -> new LeadershipPresence(values.header(), values.get(PER), values.get(MINIMUM)),
            PER,
            MINIMUM);

    /** Hard, for each agency. */
    public static LeadershipPresence hard(int minimum) {
        return new LeadershipPresence(RuleHeader.hard(TYPE), Per.AGENCY, minimum);
    }

    @Override
    public boolean isEasedByAbsence() {
        return true;
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        for (var day : context.unitDays(scope(), per)) {
            var leaders = context.allDay(day)
                    .onDuty()
                    .filter(cell -> context.asn(cell).position().isStructural());
            int least = Math.min(minimum, leaders.size());
            if (least > 0) {
                tallies.accept(tallyOf(day.subject(), leaders, Counted.ON_SITE, Price.atLeast(least, enforcement())));
            }
        }
    }
}
