package id.rotasi.policy.rule;

import id.rotasi.policy.Per;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Share;
import id.rotasi.policy.Share.Rounding;
import id.rotasi.policy.Share.ShareBase;

/** On each day, at most a share of each group: at home, or on site. */
sealed interface DayCap extends BuiltInRule permits WfhDayCap, WfoDayCap {

    RuleProperty<Per> PER = RuleProperty.word("per", Per.class, DayCap::per).orElse(Per.AGENCY);
    RuleProperty<Share> SHARE = RuleProperty.share("share", DayCap::share).stricter(RuleProperty.less());
    RuleProperty<ShareBase> BASE = RuleProperty.word("base", ShareBase.class, DayCap::base)
            .orElse(ShareBase.ON_DUTY)
            .stricter(RuleProperty.less());
    RuleProperty<Rounding> ROUNDING = RuleProperty.word("rounding", Rounding.class, DayCap::rounding)
            .orElse(Rounding.DOWN)
            .stricter(RuleProperty.less());

    /** Makes a cap of its parts. */
    @FunctionalInterface
    interface Maker {
        DayCap make(RuleHeader header, Per per, Share share, ShareBase base, Rounding rounding);
    }

    /** The descriptor of a type of caps. */
    static RuleType type(String name, RuleProperty<Share> share, Maker maker) {
        return RuleType.hard(
                name,
                values -> maker.make(
                        values.header(), values.get(PER), values.get(share), values.get(BASE), values.get(ROUNDING)),
                PER,
                share,
                BASE,
                ROUNDING);
    }

    /** Which groups. */
    Per per();

    /** At most. */
    Share share();

    /** Whom the share is taken of. */
    ShareBase base();

    /** How the share becomes a number of people. */
    Rounding rounding();

    @Override
    default boolean neverBinds(int inDays) {
        return share().equals(Share.percent(100));
    }
}
