package id.rotasi.policy.rule;

import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Price;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Rule.LegalBasis;
import id.rotasi.policy.Scope;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;

/** A rule with a {@link RuleHeader}; all of them are records of this package. */
public sealed interface BuiltInRule extends Rule
        permits CounterStaffing,
                FrontLinePresence,
                LeadershipPresence,
                WfhDayCap,
                WeeklyWfhCap,
                SiteCapacity,
                NotBothRemote,
                ConsecutiveWfh,
                PersonBalance,
                UnitDayBalance,
                WeekdayFairness,
                Preferences,
                PublishedRosterKept,
                EligibilityRespected,
                DirectServiceOnSite,
                LeadersOnSite,
                UnitOnSiteDates,
                FixedWfhWeekday,
                EverybodyOnSite,
                FunctionsOnSite,
                WfhOnlyOn,
                NewlyPlaced,
                ReadinessGate,
                WfoDayCap {

    /** Id, enforcement, scope and legal basis. */
    RuleHeader header();

    @Override
    default String id() {
        return header().id();
    }

    @Override
    default Enforcement enforcement() {
        return header().enforcement();
    }

    @Override
    default Scope scope() {
        return header().scope();
    }

    @Override
    default LegalBasis legalBasis() {
        return header().legalBasis();
    }

    /** A tally of this rule. */
    default Tally tallyOf(Subject subject, CellSet cells, Counted counted, Price price) {
        return new Tally(id(), subject, cells, counted, price);
    }
}
