package id.rotasi.policy.rule;

import id.rotasi.policy.Counted;
import id.rotasi.policy.Per;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Share;
import id.rotasi.policy.Share.Rounding;
import id.rotasi.policy.Share.ShareBase;
import id.rotasi.policy.Tally;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * On each day, at most that share of each group works from home.
 *
 * <p>Source: the circular of Pemprov Jawa Barat of December 2025, at most 50 % of the employees of an agency; the same
 * form in SE Mendagri 800.1.5/3349/SJ and the Lebaran circulars.
 *
 * @param header id, enforcement, scope, legal basis
 * @param per which groups
 * @param share at most
 * @param base whom the share is taken of
 * @param rounding how the share becomes a number of people
 */
public record WfhDayCap(RuleHeader header, Per per, Share share, ShareBase base, Rounding rounding) implements DayCap {

    /** The type's name, and the default id. */
    public static final String TYPE = "wfh-day-cap";

    private static final RuleProperty<Share> SHARE = DayCap.SHARE.givingWay(WfhDayCap::wider);

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = DayCap.type(TYPE, SHARE, WfhDayCap::new);

    /** Hard, for each agency, of the people on duty, rounded down. */
    public static WfhDayCap hard(Share share) {
        return new WfhDayCap(RuleHeader.hard(TYPE), Per.AGENCY, share, ShareBase.ON_DUTY, Rounding.DOWN);
    }

    private static Optional<Share> wider(Share share, RuleProperty.Need need) {
        return need.cells() == 0
                ? Optional.empty()
                : Optional.of(Share.atLeast(need.ceiling() + need.more(), need.cells()));
    }

    @Override
    public WfhTerms wfhTerms() {
        return share.basisPoints() == 0 ? WfhTerms.NEVER : WfhTerms.NONE;
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        for (var day : context.unitDays(scope(), per)) {
            if (DutyShare.isDecided(day.onDuty(), context)) {
                int absent = day.base(base) - day.onDuty().size();
                tallies.accept(
                        new DutyShare(this, day.subject(), day.onDuty(), Counted.WFH, share).atMost(absent, rounding));
                continue;
            }
            int most = rounding.apply(share, day.base(base));
            tallies.accept(tallyOf(day.subject(), day.onDuty(), Counted.WFH, Price.atMost(most, enforcement())));
        }
    }
}
