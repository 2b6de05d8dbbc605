package id.rotasi.policy.rule;

import id.rotasi.policy.Counted;
import id.rotasi.policy.Per;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Share;
import id.rotasi.policy.Share.ShareBase;
import id.rotasi.policy.Tally;
import java.util.Optional;
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

    private static final RuleProperty<Per> PER =
            RuleProperty.word("per", Per.class, FrontLinePresence::per).orElse(Per.UNIT);
    private static final RuleProperty<Integer> MINIMUM = RuleProperty.whole(
                    "minimum", 0, Integer.MAX_VALUE, FrontLinePresence::minimum)
            .orElse(0)
            .stricter(RuleProperty.more())
            .givingWay(FrontLinePresence::lower);
    private static final RuleProperty<Share> SHARE = RuleProperty.share("share", FrontLinePresence::share)
            .orElse(new Share(0))
            .stricter(RuleProperty.more())
            .givingWay(FrontLinePresence::lower);
    private static final RuleProperty<ShareBase> BASE = RuleProperty.word(
                    "base", ShareBase.class, FrontLinePresence::base)
            .orElse(ShareBase.ON_DUTY)
            .stricter(RuleProperty.more());

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(
                    TYPE,
                    values -> new FrontLinePresence(
                            values.header(), values.get(PER), values.get(MINIMUM), values.get(SHARE), values.get(BASE)),
                    PER,
                    MINIMUM,
                    SHARE,
                    BASE)
            .withOneOf(MINIMUM, SHARE)
            .reading(RuleType.Input.FRONT_LINE);

    /** Hard, for each front-line unit that people belong to: at least so many and that share of those on duty. */
    public static FrontLinePresence hard(int minimum, Share share) {
        return new FrontLinePresence(RuleHeader.hard(TYPE), Per.UNIT, minimum, share, ShareBase.ON_DUTY);
    }

    private static Optional<Integer> lower(int minimum, RuleProperty.Need need) {
        return Optional.of(need.less()).filter(fewer -> fewer < minimum);
    }

    private static Optional<Share> lower(Share share, RuleProperty.Need need) {
        return need.cells() == 0
                ? Optional.empty()
                : Optional.of(Share.atMost(need.less(), need.cells())).filter(less -> less.compareTo(share) < 0);
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        for (var all : context.unitDays(scope(), per)) {
            var day = context.allDay(all);
            boolean frontLine = day.unit()
                    .map(unit -> context.units().isFrontLine(context.units().get(unit)))
                    .orElse(true);
            boolean isDecided = DutyShare.isDecided(day.onDuty(), context);
            int least = isDecided ? minimum : Math.max(minimum, share.ceilOf(day.base(base)));
            if (frontLine && isDecided && share.basisPoints() > 0) {
                tallies.accept(new DutyShare(this, day.subject(), day.onDuty(), Counted.ON_SITE, share)
                        .atLeast(day.base(base) - day.onDuty().size()));
            }
            if (frontLine && least > 0) {
                tallies.accept(
                        tallyOf(day.subject(), day.onDuty(), Counted.ON_SITE, Price.atLeast(least, enforcement())));
            }
        }
    }
}
