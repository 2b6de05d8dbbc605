package id.rotasi.policy.rule;

import id.rotasi.policy.Counted;
import id.rotasi.policy.Per;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Share;
import id.rotasi.policy.Tally;
import java.util.function.Consumer;

/**
 * On each day, that share of the people of each group who may work from home on that day does so; the price is the
 * weight times the distance in people.
 *
 * @param header id, enforcement, scope, legal basis
 * @param per which groups
 * @param share at home
 */
public record UnitDayBalance(RuleHeader header, Per per, Share share) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "unit-day-balance";

    private static final RuleProperty<Per> PER =
            RuleProperty.word("per", Per.class, UnitDayBalance::per).orElse(Per.UNIT);
    private static final RuleProperty<Share> SHARE = RuleProperty.share("share", UnitDayBalance::share);

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.weighted(
            TYPE, values -> new UnitDayBalance(values.header(), values.get(PER), values.get(SHARE)), PER, SHARE);

    /** Soft, for each unit that people belong to. */
    public static UnitDayBalance soft(long weight, Share share) {
        return new UnitDayBalance(RuleHeader.soft(TYPE, weight), Per.UNIT, share);
    }

    @Override
    public WfhTerms wfhTerms() {
        return WfhTerms.NONE.each(share);
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        for (var day : context.unitDays(scope(), per)) {
            var mayBeHome = day.onDuty().filter(cell -> context.may(cell, Counted.WFH));
            int rotating = mayBeHome.size();
            if (DutyShare.isDecided(mayBeHome, context)) {
                tallies.accept(new DutyShare(this, day.subject(), mayBeHome, Counted.WFH, share).near());
            } else if (rotating > 0) {
                // Those who are never at home do not change the count, and make the set nest with that of a cap.
                var price = Price.near(share, rotating, 0, enforcement());
                tallies.accept(tallyOf(day.subject(), day.onDuty(), Counted.WFH, price));
            }
        }
    }
}
