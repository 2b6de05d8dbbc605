package id.rotasi.policy.rule;

import id.rotasi.policy.Counted;
import id.rotasi.policy.Per;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.Share;
import id.rotasi.policy.Share.ShareBase;
import id.rotasi.policy.Tally;
import java.util.function.Consumer;

/**
 * Each unit on the front line has at least so many people on site every day: the greater of a number and a share,
 * rounded up. With {@link Per#SCOPE} the group is everybody in scope, whatever the flag of the units.
 *
 * @param header id, enforcement, scope, legal basis
 * @param per which groups
 * @param minimum people, 0 or more
 * @param share of the group
 * @param base whom the share is taken of
 */
public record FrontLinePresence(RuleHeader header, Per per, int minimum, Share share, ShareBase base)
        implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "front-line-presence";

    /** Hard, for each front-line unit that people belong to: at least so many and that share of those on duty. */
    public static FrontLinePresence hard(int minimum, Share share) {
        return new FrontLinePresence(RuleHeader.hard(TYPE), Per.UNIT, minimum, share, ShareBase.ON_DUTY);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        for (var day : context.unitDays(scope(), per)) {
            boolean frontLine = day.unit()
                    .map(unit -> context.units().isFrontLine(context.units().get(unit)))
                    .orElse(true);
            int least = Math.max(minimum, share.ceilOf(day.base(base)));
            if (frontLine && least > 0) {
                tallies.accept(
                        tallyOf(day.subject(), day.onDuty(), Counted.ON_SITE, Price.atLeast(least, enforcement())));
            }
        }
    }
}
