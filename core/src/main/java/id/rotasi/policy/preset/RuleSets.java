package id.rotasi.policy.preset;

import id.rotasi.domain.Period;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Rule.LegalBasis;
import id.rotasi.policy.Share;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.policy.rule.CounterTurns;
import id.rotasi.policy.rule.DirectServiceOnSite;
import id.rotasi.policy.rule.EligibilityRespected;
import id.rotasi.policy.rule.NotBothRemote;
import id.rotasi.policy.rule.PersonBalance;
import id.rotasi.policy.rule.Preferences;
import id.rotasi.policy.rule.PublishedRosterKept;
import id.rotasi.policy.rule.SiteCapacity;
import id.rotasi.policy.rule.UnitDayBalance;
import id.rotasi.policy.rule.UnitOnSiteDates;
import id.rotasi.policy.rule.WeekdayFairness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the rules of presets together, always in the same order: who stays, who serves, what is fair. */
final class RuleSets {

    /* One day more on site mends two turns at most: that of one person too many and that of one too few. */
    private static final long TURN = 1;

    private final List<Rule> rules = new ArrayList<>();

    private RuleSets() {}

    /** Eligibility first: its reason is the most personal one. */
    static RuleSets start() {
        return new RuleSets().add(EligibilityRespected.hard());
    }

    /** Counters have their officers, who take fair turns at them, which is never worth a day at home. */
    RuleSets counters() {
        return add(CounterStaffing.hard()).add(CounterTurns.soft(TURN));
    }

    /** Direct service, dates on site, what was published. */
    RuleSets whoStays() {
        return add(DirectServiceOnSite.hard()).add(UnitOnSiteDates.hard()).add(PublishedRosterKept.aim());
    }

    /** Seats and substitutes: seats only where people take turns. */
    RuleSets turns() {
        return add(SiteCapacity.hard()).add(NotBothRemote.hard());
    }

    /** Fair shares for people, days and weekdays, and wishes. */
    RuleSets fair(Share share) {
        return add(PersonBalance.soft(100, share))
                .add(UnitDayBalance.soft(20, share))
                .add(WeekdayFairness.soft(10, share))
                .add(Preferences.soft(5));
    }

    RuleSets add(Rule rule) {
        rules.add(rule);
        return this;
    }

    RosterPolicy policy(String id, String citation) {
        return policy(id, citation, Optional.empty());
    }

    RosterPolicy policy(String id, String citation, Optional<Period> validity) {
        return new RosterPolicy(id, new LegalBasis(citation), validity, rules);
    }
}
