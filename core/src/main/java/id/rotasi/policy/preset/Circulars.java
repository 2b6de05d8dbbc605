package id.rotasi.policy.preset;

import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Period;
import id.rotasi.domain.PositionKind;
import id.rotasi.policy.Per;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.Scope;
import id.rotasi.policy.Share;
import id.rotasi.policy.Share.Rounding;
import id.rotasi.policy.Share.ShareBase;
import id.rotasi.policy.preset.Presets.PpkmSector;
import id.rotasi.policy.preset.Presets.PpkmTable;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.policy.rule.EligibilityRespected;
import id.rotasi.policy.rule.EverybodyOnSite;
import id.rotasi.policy.rule.FixedWfhWeekday;
import id.rotasi.policy.rule.FunctionsOnSite;
import id.rotasi.policy.rule.LeadersOnSite;
import id.rotasi.policy.rule.NotBothRemote;
import id.rotasi.policy.rule.PersonBalance;
import id.rotasi.policy.rule.Preferences;
import id.rotasi.policy.rule.UnitDayBalance;
import id.rotasi.policy.rule.WeekdayFairness;
import id.rotasi.policy.rule.WfhDayCap;
import id.rotasi.policy.rule.WfhOnlyOn;
import id.rotasi.policy.rule.WfoDayCap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Circulars of ministries, and what administrations made of them. */
final class Circulars {

    private static final String FRIDAY = "SE Menteri PANRB 3/2026; SE Mendagri 800.1.5/3349/SJ";
    private static final Share TENTH = Share.percent(10);
    private static final Share THREE_QUARTERS = Share.percent(75);
    private static final long HOME_ON_THE_DAY = 1_000;

    private Circulars() {}

    /** One weekday at home, whoever asked for it. */
    static RuleSets weekly(DayOfWeek weekday) {
        return RuleSets.start()
                .whoStays()
                .add(WfhOnlyOn.hard(weekday))
                .counters()
                .add(NotBothRemote.hard())
                .add(home(Set.of(weekday)));
    }

    /** One weekday at home in the months for which the ministries asked for it; cites the region's own circular, too. */
    static RosterPolicy weekly2026(String id, DayOfWeek weekday, String own) {
        var citation = own.isEmpty() ? FRIDAY : FRIDAY + "; " + own;
        return weekly(weekday).policy(id, citation, Optional.of(Presets.FRIDAY_2026));
    }

    static RosterPolicy cimahi(Set<String> kelurahan) {
        var rules = RuleSets.start().whoStays().add(LeadersOnSite.hard());
        if (!kelurahan.isEmpty()) {
            var scope = new Scope(kelurahan, Set.of(), Set.of());
            rules.add(new LeadersOnSite(RuleHeader.hard("lurah-on-site").with(scope), Set.of(PositionKind.SUPERVISOR)));
        }
        return rules.add(WfhOnlyOn.hard(DayOfWeek.FRIDAY))
                .counters()
                .add(WfhDayCap.hard(THREE_QUARTERS))
                .add(NotBothRemote.hard())
                .add(home(Set.of(DayOfWeek.FRIDAY)))
                .policy("cimahi-friday", FRIDAY + "; SE Wali Kota Cimahi", Optional.of(Presets.FRIDAY_2026));
    }

    static RosterPolicy dki(Period year) {
        var functions = EnumSet.of(JobFunction.ADMINISTRATION, JobFunction.ANALYSIS, JobFunction.PLANNING);
        var scope = new Scope(Set.of(), functions, Set.of());
        var cap = new WfhDayCap(
                RuleHeader.hard(WfhDayCap.TYPE).with(scope), Per.AGENCY, Share.HALF, ShareBase.ON_DUTY, Rounding.DOWN);
        return RuleSets.start()
                .add(FunctionsOnSite.allBut(functions))
                .whoStays()
                .add(WfhOnlyOn.hard(DayOfWeek.FRIDAY))
                .counters()
                .add(cap)
                .add(NotBothRemote.hard())
                .add(PersonBalance.soft(100, TENTH))
                .add(Preferences.soft(5))
                .policy("dki-friday-2026", "Kebijakan Pemprov DKI Jakarta 2026", Optional.of(year));
    }

    static RosterPolicy ppkm(PpkmTable table, int level, PpkmSector sector) {
        var onSite = PpkmShares.onSite(table, level, sector);
        var validity = Optional.of(PpkmShares.validity(table));
        if (sector == PpkmSector.CRITICAL) {
            return RuleSets.start().add(EverybodyOnSite.hard()).counters().policy("ppkm", "Inmendagri PPKM", validity);
        }
        return RuleSets.start()
                .whoStays()
                .counters()
                .add(WfoDayCap.hard(onSite))
                .add(NotBothRemote.hard())
                .fair(new Share(10_000 - onSite.basisPoints()))
                .policy("ppkm", "Inmendagri PPKM", validity);
    }

    static RosterPolicy yardstick() {
        return RosterPolicy.of(
                "yardstick",
                EligibilityRespected.hard(),
                CounterStaffing.hard(),
                NotBothRemote.hard(),
                PersonBalance.soft(100, Share.HALF),
                UnitDayBalance.soft(20, Share.HALF),
                WeekdayFairness.soft(10, Share.HALF),
                Preferences.soft(5));
    }

    /** At most that share of each agency at home, on whatever dates. */
    static RuleSets lebaran(Share share) {
        return RuleSets.start()
                .whoStays()
                .counters()
                .add(WfhDayCap.hard(share))
                .add(NotBothRemote.hard())
                .add(UnitDayBalance.soft(20, share))
                .add(Preferences.soft(5));
    }

    static RosterPolicy lebaran2025(Share share) {
        var before = new Period(LocalDate.of(2025, 3, 24), LocalDate.of(2025, 3, 27));
        var after = new Period(LocalDate.of(2025, 4, 8), LocalDate.of(2025, 4, 8));
        var months = new Period(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 30));
        var policy = lebaran(share).policy("lebaran-2025", "SE Menteri PANRB 2/2025 dan 3/2025", Optional.of(months));
        return within(policy, before, after);
    }

    static RosterPolicy lebaran2026(Share share) {
        var before = new Period(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 17));
        var after = new Period(LocalDate.of(2026, 3, 25), LocalDate.of(2026, 3, 27));
        var months = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        var policy = lebaran(share).policy("lebaran-2026", "SE Menteri PANRB 2/2026", Optional.of(months));
        return within(policy, before, after);
    }

    /* Of two windows, each is the only one from its own first date on; windows that hold together narrow each other. */
    private static RosterPolicy within(RosterPolicy policy, Period before, Period after) {
        var until = after.from().minusDays(1);
        var first = WfhOnlyOn.hard(before);
        var second = WfhOnlyOn.hard(after);
        return policy.ahead(new WfhOnlyOn(
                        second.header()
                                .named(WfhOnlyOn.TYPE + "-2")
                                .validIn(new Period.Span(Optional.of(after.from()), Optional.empty())),
                        second.weekdays(),
                        second.window()))
                .ahead(new WfhOnlyOn(
                        first.header().validIn(new Period.Span(Optional.empty(), Optional.of(until))),
                        first.weekdays(),
                        first.window()));
    }

    static RosterPolicy situational(Period window) {
        var weekdays = EnumSet.complementOf(EnumSet.of(DayOfWeek.SUNDAY));
        var policy = RuleSets.start()
                .whoStays()
                .counters()
                .add(NotBothRemote.hard())
                .add(home(weekdays))
                .policy("situational", "PermenPANRB 4/2025");
        return Presets.within(policy, window);
    }

    private static FixedWfhWeekday home(Set<DayOfWeek> weekdays) {
        return new FixedWfhWeekday(RuleHeader.soft(FixedWfhWeekday.TYPE, HOME_ON_THE_DAY), weekdays);
    }
}
