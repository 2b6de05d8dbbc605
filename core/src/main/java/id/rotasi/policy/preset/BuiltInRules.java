package id.rotasi.policy.preset;

import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.rule.ConsecutiveWfh;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.policy.rule.DirectServiceOnSite;
import id.rotasi.policy.rule.EligibilityRespected;
import id.rotasi.policy.rule.EverybodyOnSite;
import id.rotasi.policy.rule.FixedWfhWeekday;
import id.rotasi.policy.rule.FrontLinePresence;
import id.rotasi.policy.rule.FunctionsOnSite;
import id.rotasi.policy.rule.LeadersOnSite;
import id.rotasi.policy.rule.LeadershipPresence;
import id.rotasi.policy.rule.NewlyPlaced;
import id.rotasi.policy.rule.NotBothRemote;
import id.rotasi.policy.rule.PersonBalance;
import id.rotasi.policy.rule.Preferences;
import id.rotasi.policy.rule.PublishedRosterKept;
import id.rotasi.policy.rule.ReadinessGate;
import id.rotasi.policy.rule.SiteCapacity;
import id.rotasi.policy.rule.UnitDayBalance;
import id.rotasi.policy.rule.UnitOnSiteDates;
import id.rotasi.policy.rule.WeekdayFairness;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.policy.rule.WfhDayCap;
import id.rotasi.policy.rule.WfhOnlyOn;
import id.rotasi.policy.rule.WfoDayCap;
import java.util.List;
import java.util.stream.Collectors;

/** The rules that come with the library. A new one is added here, and its words to the resource bundles. */
final class BuiltInRules {

    private static final List<RuleType> TYPES = List.of(
            EligibilityRespected.DESCRIPTOR,
            DirectServiceOnSite.DESCRIPTOR,
            UnitOnSiteDates.DESCRIPTOR,
            PublishedRosterKept.DESCRIPTOR,
            CounterStaffing.DESCRIPTOR,
            SiteCapacity.DESCRIPTOR,
            NotBothRemote.DESCRIPTOR,
            Preferences.DESCRIPTOR,
            WeeklyWfhCap.DESCRIPTOR,
            ConsecutiveWfh.DESCRIPTOR,
            WfhDayCap.DESCRIPTOR,
            FrontLinePresence.DESCRIPTOR,
            LeadershipPresence.DESCRIPTOR,
            LeadersOnSite.DESCRIPTOR,
            FixedWfhWeekday.DESCRIPTOR,
            EverybodyOnSite.DESCRIPTOR,
            FunctionsOnSite.DESCRIPTOR,
            NewlyPlaced.DESCRIPTOR,
            ReadinessGate.DESCRIPTOR,
            WfhOnlyOn.DESCRIPTOR,
            WfoDayCap.DESCRIPTOR,
            PersonBalance.DESCRIPTOR,
            UnitDayBalance.DESCRIPTOR,
            WeekdayFairness.DESCRIPTOR);

    private BuiltInRules() {}

    /** The types of all of them, those first that decide single days of a person for the most personal reasons. */
    static List<RuleType> types() {
        return TYPES;
    }

    /** Whether the rule comes with the library. Its class says so: a rule of the host's own may name any type. */
    static boolean contains(Rule rule) {
        return rule.getClass().getPackage() == EligibilityRespected.class.getPackage();
    }

    /** What rules get that say nothing about eligibility, under an id that none of them has. */
    static Rule eligibilityFor(List<Rule> rules) {
        var taken = rules.stream().map(Rule::id).collect(Collectors.toSet());
        var id = EligibilityRespected.TYPE;
        for (int n = 2; taken.contains(id); n++) {
            id = EligibilityRespected.TYPE + "-" + n;
        }
        return new EligibilityRespected(RuleHeader.hard(id));
    }
}
