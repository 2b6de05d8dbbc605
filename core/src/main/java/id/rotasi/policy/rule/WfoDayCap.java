package id.rotasi.policy.rule;

import id.rotasi.policy.Counted;
import id.rotasi.policy.Per;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.Share;
import id.rotasi.policy.Share.Rounding;
import id.rotasi.policy.Share.ShareBase;
import id.rotasi.policy.Tally;
import java.util.function.Consumer;

/**
 * On each day, at most that share of each group is on site. Those who may not work from home are on site all the same;
 * where they alone are more, everybody else is at home. Where days off are decided, the share is taken of those who may be at home.
 *
 * <p>Source: the PPKM instructions of 2021 and 2022.
 *
 * @param header id, enforcement, scope, legal basis
 * @param per which groups
 * @param share at most
 * @param base whom the share is taken of
 * @param rounding how the share becomes a number of people
 */
public record WfoDayCap(RuleHeader header, Per per, Share share, ShareBase base, Rounding rounding) implements DayCap {

    /** The type's name, and the default id. */
    public static final String TYPE = "wfo-day-cap";

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = DayCap.type(TYPE, SHARE, WfoDayCap::new);

    /** Hard, for each agency, of the people on duty, rounded down. */
    public static WfoDayCap hard(Share share) {
        return new WfoDayCap(RuleHeader.hard(TYPE), Per.AGENCY, share, ShareBase.ON_DUTY, Rounding.DOWN);
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        for (var day : context.unitDays(scope(), per)) {
            if (DutyShare.isDecided(day.onDuty(), context)) {
                var rotating = day.onDuty().filter(cell -> context.may(cell, Counted.WFH));
                int absent = day.base(base) - day.onDuty().size();
                tallies.accept(
                        new DutyShare(this, day.subject(), rotating, Counted.ON_SITE, share).atMost(absent, rounding));
                continue;
            }
            int bound =
                    day.onDuty().filter(cell -> !context.may(cell, Counted.WFH)).size();
            int most = Math.max(bound, rounding.apply(share, day.base(base)));
            tallies.accept(tallyOf(day.subject(), day.onDuty(), Counted.ON_SITE, Price.atMost(most, enforcement())));
        }
    }
}
