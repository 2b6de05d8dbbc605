package id.rotasi.policy.rule;

import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.Share;
import id.rotasi.policy.Share.Rounding;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;

/**
 * A share of the days or people on duty where the roster decides who is off, so that what the share is taken of is decided, too. Of
 * {@code p} parts in {@code q}, {@code q} times what is counted less {@code p} times all on duty is at most, at least or about zero;
 * a day off weighs nothing. What is missing or too many is counted in parts, and each costs the weight divided by {@code q}, rounded
 * up. A share that is no whole number of percent is taken as the {@link Fraction} beside it, which is as good for up to a hundred people.
 *
 * @param rule that counts
 * @param subject who, where, when
 * @param cells of which days off are decided of some
 * @param counted at home or on site
 * @param share of those on duty
 */
record DutyShare(BuiltInRule rule, Subject subject, CellSet cells, Counted counted, Share share) {

    /* Most counts of a tally. */
    private static final int MOST = 10_000;

    /* Shares in percent are exact. */
    private static final int PERCENT = 100;

    /** Whether days off of some of the cells are decided, so that it is not known how many will be on duty. */
    static boolean isDecided(CellSet cells, RuleContext context) {
        for (int i = 0; i < cells.size(); i++) {
            if (context.hasDayOff(cells.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** At most the share, with so many others on duty, who are not counted. */
    Tally atMost(int others, Rounding rounding) {
        var fraction = Fraction.below(share, most(cells.size() + others));
        int exact = fraction.isExactly(share) ? 1 : 0;
        int more = rounding == Rounding.UP ? fraction.whole() - exact : 0;
        return tally(fraction, Price.atMost(fraction.parts() * others + more, each(fraction)));
    }

    /** At least the share, rounded up, with so many others on duty, who are not counted. */
    Tally atLeast(int others) {
        var fraction = Fraction.above(share, most(cells.size() + others));
        return tally(fraction, Price.atLeast(fraction.parts() * others, each(fraction)));
    }

    /** About the share, rounded either way. */
    Tally near() {
        var fraction = Fraction.near(share, most(0));
        int half = fraction.whole() / 2;
        return tally(fraction, Price.between(-half, half, each(fraction)));
    }

    /**
     * About the share of these days and of those that are carried over, with a price that grows as the square; of days on duty that are
     * known, where they are.
     */
    Tally squaredNear(int dutyDays, int countedDays, Enforcement how, RuleContext context) {
        if (!isDecided(cells, context)) {
            var price = Price.squaredNear(share, cells.size() + dutyDays, countedDays, how);
            return rule.tallyOf(subject, cells, counted, price);
        }
        var fraction = Fraction.near(share, most(0));
        long aim = (long) fraction.parts() * dutyDays - (long) fraction.whole() * countedDays;
        return tally(fraction, Price.squaredParts(Math.toIntExact(aim), fraction.whole(), how));
    }

    /* How many parts there may be so that the share is exact for so many people. */
    private int most(int people) {
        return Math.max(1, Math.min(MOST / Math.max(1, cells.size()), Math.max(PERCENT, people)));
    }

    private Enforcement each(Fraction fraction) {
        var how = rule.enforcement();
        return how.hard() ? how : new Enforcement(false, (how.weight() + fraction.whole() - 1) / fraction.whole());
    }

    private Tally tally(Fraction fraction, Price price) {
        var contrary = counted.equals(Counted.WFH) ? Counted.ON_SITE : Counted.WFH;
        var tally = rule.tallyOf(subject, cells, counted, price).inParts(fraction.whole());
        int more = fraction.whole() - fraction.parts() - 1;
        tally = more == 0 ? tally : tally.and(new Tally.Term(cells, counted, more));
        return fraction.parts() == 0 ? tally : tally.and(new Tally.Term(cells, contrary, -fraction.parts()));
    }
}
