package id.rotasi.policy.preset;

import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Period;
import id.rotasi.policy.Per;
import id.rotasi.policy.ReportingDuty;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Rule.LegalBasis;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.Share;
import id.rotasi.policy.Share.Rounding;
import id.rotasi.policy.Share.ShareBase;
import id.rotasi.policy.rule.BuiltInTypes;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.policy.rule.CounterTurns;
import id.rotasi.policy.rule.DirectServiceOnSite;
import id.rotasi.policy.rule.EligibilityRespected;
import id.rotasi.policy.rule.EverybodyOnSite;
import id.rotasi.policy.rule.FixedWfhWeekday;
import id.rotasi.policy.rule.FunctionsOnSite;
import id.rotasi.policy.rule.LeadersOnSite;
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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Policies of real administrations, to be taken as they are or adjusted by copying. The circulars are cited as the press
 * reported them. Each keeps {@link RosterPolicy#reportingDuty()} as {@link ReportingDuty#STANDARD}. Where {@link CounterStaffing} is
 * named, {@link CounterTurns} (soft 1) stands beside it: so little that fair turns at counters never cost a day at home.
 */
public final class Presets {

    /** When SE Menteri PANRB 3/2026 held, as reported: from 1 April, in May extended by two months; nothing later is known. */
    public static final Period FRIDAY_2026 = new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 31));

    private static final Period YEAR_2026 = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final String PANRB = "PermenPANRB 4/2025";
    private static final Share TWO_FIFTHS = Share.percent(40);

    /** Which table of PPKM shares was in force, for Java and Bali, as press reports gave them. */
    public enum PpkmTable {
        /** October 2021 to January 2022. */
        OCTOBER_2021,
        /** February 2022. */
        FEBRUARY_2022,
        /** March 2022. */
        MARCH_2022
    }

    /** Kinds of work in the PPKM instructions. */
    public enum PpkmSector {
        /** Most offices. */
        NON_ESSENTIAL,
        /** Finance, energy, logistics and the like. */
        ESSENTIAL,
        /** Health, order, disasters: everybody on site. */
        CRITICAL
    }

    private Presets() {}

    /**
     * Everybody on site, as in Kota Bengkulu and Kabupaten Cirebon.
     *
     * <p>Rules: {@link EligibilityRespected}, {@link DirectServiceOnSite}, {@link EverybodyOnSite},
     * {@link CounterStaffing}. People who are not eligible keep their own reason.
     */
    public static RosterPolicy allWfo() {
        return RuleSets.start()
                .add(DirectServiceOnSite.hard())
                .add(EverybodyOnSite.hard())
                .counters()
                .policy("all-wfo", "");
    }

    /**
     * Whoever may works from home on one weekday and on no other, as in West Java since November 2025 (Thursday).
     *
     * <p>Rules: {@link EligibilityRespected}, {@link DirectServiceOnSite}, {@link UnitOnSiteDates},
     * {@link PublishedRosterKept}, {@link WfhOnlyOn} that weekday, {@link CounterStaffing},
     * {@link NotBothRemote}, {@link FixedWfhWeekday} (soft 1000: only a counter or a substitute keeps somebody there).
     */
    public static RosterPolicy fixedWeekday(DayOfWeek weekday) {
        return Circulars.weekly(weekday)
                .policy("fixed-weekday", "SE Gubernur Jawa Barat 150/KPG.03/BKD dan 188/KPG.03/BKD");
    }

    /**
     * Friday at home, as SE Menteri PANRB 3/2026 and, for regions, SE Mendagri 800.1.5/3349/SJ asked for from April to July 2026;
     * valid then only.
     *
     * <p>Rules: those of {@link #fixedWeekday}, for Friday.
     */
    public static RosterPolicy friday2026() {
        return Circulars.weekly2026("friday-2026", DayOfWeek.FRIDAY, "");
    }

    /**
     * Wednesday in place of {@linkplain #friday2026 Friday}, as Pemprov Jawa Timur chose; valid as that.
     *
     * <p>Rules: those of {@link #fixedWeekday}, for Wednesday.
     */
    public static RosterPolicy eastJavaWednesday2026() {
        return Circulars.weekly2026("east-java-wednesday-2026", DayOfWeek.WEDNESDAY, "SE Gubernur Jawa Timur");
    }

    /**
     * Thursday in place of {@linkplain #friday2026 Friday}, as Pemprov Jawa Barat kept it, which left Friday to the heads of
     * agencies; valid as that.
     *
     * <p>Rules: those of {@link #fixedWeekday}, for Thursday.
     */
    public static RosterPolicy westJavaThursday2026() {
        return Circulars.weekly2026(
                "west-java-thursday-2026", DayOfWeek.THURSDAY, "SE Gubernur Jawa Barat 188/KPG.03/BKD");
    }

    /**
     * The Friday of Kota Cimahi: at most three quarters of each agency at home, leaders excluded; valid as
     * {@link #friday2026()}.
     *
     * <p>Rules: {@link EligibilityRespected}, {@link DirectServiceOnSite}, {@link UnitOnSiteDates},
     * {@link PublishedRosterKept}, {@link LeadersOnSite} (eselon II and III, camat), {@link LeadersOnSite}
     * of {@code kelurahan} under the id {@code lurah-on-site} (eselon IV; only if units are given), {@link WfhOnlyOn}
     * Fridays, {@link CounterStaffing}, {@link WfhDayCap} (three quarters of each agency, people on duty, rounded
     * down), {@link NotBothRemote}, {@link FixedWfhWeekday} Friday (soft 1000).
     *
     * @param kelurahan ids of the kelurahan, whose heads stay; they are usually front line anyway
     */
    public static RosterPolicy cimahiFriday(Set<String> kelurahan) {
        return Circulars.cimahi(kelurahan);
    }

    /**
     * Rotation 50:50, as in West Java from December 2025: at most half of each agency at home on a day, direct-service
     * units exempt.
     *
     * <p>Rules: those of {@link #rotation} with one half, {@link ShareBase#ON_DUTY} and {@link Rounding#DOWN}.
     */
    public static RosterPolicy rotation5050() {
        var rotation = rotation(Share.HALF, ShareBase.ON_DUTY, Rounding.DOWN);
        var basis = new LegalBasis("Surat edaran Pemprov Jawa Barat, Desember 2025");
        return new RosterPolicy("rotation-50-50", basis, Optional.empty(), rotation.rules());
    }

    /**
     * Rotation with a cap: at most that share of each agency at home on a day, turns shared evenly.
     *
     * <p>Rules: {@link EligibilityRespected}, {@link DirectServiceOnSite}, {@link UnitOnSiteDates},
     * {@link PublishedRosterKept}, {@link CounterStaffing}, {@link WfhDayCap} (that share of each agency),
     * {@link SiteCapacity}, {@link NotBothRemote}, {@link PersonBalance} (soft 100), {@link UnitDayBalance} (soft 20),
     * {@link WeekdayFairness} (soft 10, twice beside days off), {@link Preferences} (soft 5).
     *
     * @param base whom the share is taken of
     * @param rounding how it becomes a number of people
     */
    public static RosterPolicy rotation(Share share, ShareBase base, Rounding rounding) {
        return RuleSets.start()
                .whoStays()
                .counters()
                .add(new WfhDayCap(RuleHeader.hard(WfhDayCap.TYPE), Per.AGENCY, share, base, rounding))
                .turns()
                .fair(share)
                .policy("rotation", "");
    }

    /**
     * The rotation 50:50 for agencies that are ready, as Kota Bekasi weighed in November 2025.
     *
     * <p>Rules: those of {@link #rotation5050()}, and {@link ReadinessGate} for each agency.
     *
     * @param threshold share of eligible people from which on an agency may rotate
     */
    public static RosterPolicy readinessRotation(Share threshold) {
        var basis = new LegalBasis("Pemetaan kesiapan BKPSDM Kota Bekasi, November 2025");
        var policy = new RosterPolicy(
                "readiness-rotation", basis, Optional.empty(), rotation5050().rules());
        return gatedBy(policy, threshold);
    }

    /**
     * Only jobs of these functions work from home, at most two days a week.
     *
     * <p>Rules: {@link EligibilityRespected}, {@link FunctionsOnSite} (all other functions),
     * {@link DirectServiceOnSite}, {@link UnitOnSiteDates}, {@link PublishedRosterKept},
     * {@link CounterStaffing}, {@link WeeklyWfhCap} (2), {@link SiteCapacity}, {@link NotBothRemote},
     * {@link PersonBalance} (40 %, soft 100), {@link UnitDayBalance} (40 %, soft 20), {@link WeekdayFairness} (40 %,
     * soft 10), {@link Preferences} (soft 5).
     *
     * @param functions not empty
     */
    public static RosterPolicy selective(Set<JobFunction> functions) {
        return selectiveRules(functions).policy("selective", PANRB);
    }

    /**
     * Pemprov Bengkulu, 2026: flexible work for coordinating functions; teachers and health workers excluded.
     *
     * <p>Rules: those of {@link #selective} for {@link JobFunction#COORDINATION}.
     */
    public static RosterPolicy bengkuluProvince2026() {
        return selectiveRules(Set.of(JobFunction.COORDINATION))
                .policy("bengkulu-province-2026", "Kebijakan Pemprov Bengkulu, Januari 2026", Optional.of(YEAR_2026));
    }

    /**
     * Pemprov DKI Jakarta, 2026: on Fridays at most half of the people of each agency whose task is administration,
     * analysis or planning work from home; those who meet citizens stay in the office or in the field.
     *
     * <p>Rules: {@link EligibilityRespected}, {@link FunctionsOnSite} (all but those three),
     * {@link DirectServiceOnSite}, {@link UnitOnSiteDates}, {@link PublishedRosterKept}, {@link WfhOnlyOn}
     * Fridays, {@link CounterStaffing}, {@link WfhDayCap} (half of those three functions in each agency),
     * {@link NotBothRemote}, {@link PersonBalance} (10 %, soft 100: every other
     * Friday comes nearest), {@link Preferences} (soft 5).
     */
    public static RosterPolicy dkiFriday2026() {
        return Circulars.dki(YEAR_2026);
    }

    /**
     * The limits of PermenPANRB 4/2025, to be joined to another preset with {@link RosterPolicy#and}. Discipline (art.
     * 25) is a reason of the person's eligibility.
     *
     * <p>Rules: {@link EligibilityRespected}, {@link NewlyPlaced} (art. 25), {@link WeeklyWfhCap} (2, art. 13).
     *
     * @param months for how long a placement is new; the regulation, as reported, does not say
     */
    public static RosterPolicy permenpanrb4of2025(int months) {
        var weekly = new WeeklyWfhCap(RuleHeader.hard(WeeklyWfhCap.TYPE).citing(PANRB + " art. 13"), 2);
        return RuleSets.start().add(NewlyPlaced.hard(months)).add(weekly).policy("permenpanrb-4-2025", PANRB);
    }

    /**
     * Days around Lebaran: within the dates at most that share of each agency at home, direct service on site; on all
     * other days everybody on site.
     *
     * <p>Rules: {@link EligibilityRespected}, {@link WfhOnlyOn} those dates, {@link DirectServiceOnSite},
     * {@link UnitOnSiteDates}, {@link PublishedRosterKept}, {@link CounterStaffing}, {@link WfhDayCap} (that
     * share of each agency), {@link NotBothRemote}, {@link UnitDayBalance} (soft 20), {@link Preferences} (soft 5).
     *
     * @param window the dates of the circular
     * @param share at most; one half in April 2024, since then set by the head
     */
    public static RosterPolicy lebaran(Period window, Share share) {
        return within(
                Circulars.lebaran(share).policy("lebaran", "SE Menteri PANRB tentang penyesuaian sistem kerja Lebaran"),
                window);
    }

    /**
     * The days around Lebaran 2025: 24 to 27 March and 8 April; valid in March and April 2025.
     *
     * <p>Rules: those of {@link #lebaran}, with a {@link WfhOnlyOn} for each of the two windows.
     *
     * @param share at most, set by the head
     */
    public static RosterPolicy lebaran2025(Share share) {
        return Circulars.lebaran2025(share);
    }

    /**
     * The days around Lebaran 2026: 16 and 17, and 25 to 27 March; valid in March 2026.
     *
     * <p>Rules: those of {@link #lebaran}, with a {@link WfhOnlyOn} for each of the two windows.
     *
     * @param share at most, set by the head
     */
    public static RosterPolicy lebaran2026(Share share) {
        return Circulars.lebaran2026(share);
    }

    /**
     * A flood or a demonstration: within these dates whoever may is at home, on all others everybody is on site. Who is cut off
     * by an individual order is eligible, and nobody else. It names no circular but the regulation behind flexible work.
     *
     * <p>Rules: {@link EligibilityRespected}, {@link WfhOnlyOn} those dates, {@link DirectServiceOnSite}, {@link UnitOnSiteDates},
     * {@link PublishedRosterKept}, {@link CounterStaffing}, {@link NotBothRemote}, {@link FixedWfhWeekday} (every day, soft 1000).
     *
     * @param window the dates of the order
     */
    public static RosterPolicy situational(Period window) {
        return Circulars.situational(window);
    }

    /**
     * PPKM: at most a share of each agency on site, by level and sector; valid while its table was in force.
     *
     * <p>Rules: {@link EligibilityRespected}, {@link DirectServiceOnSite}, {@link UnitOnSiteDates},
     * {@link PublishedRosterKept}, {@link CounterStaffing}, {@link WfoDayCap} (the share of the table, each
     * agency), {@link NotBothRemote}, {@link PersonBalance} (soft 100), {@link UnitDayBalance} (soft 20),
     * {@link WeekdayFairness} (soft 10), {@link Preferences} (soft 5). The critical sector: {@link EligibilityRespected},
     * {@link EverybodyOnSite}, {@link CounterStaffing}.
     *
     * @param level 1 to 4
     * @throws IllegalArgumentException if the level is out of range
     */
    public static RosterPolicy ppkm(PpkmTable table, int level, PpkmSector sector) {
        return Circulars.ppkm(table, level, sector);
    }

    /**
     * The yardstick by which policies are compared: eligibility, counters and substitutes hard; one half at home for each
     * person, unit and weekday, and wishes, with the weights of the preset rotation 50:50.
     */
    public static RosterPolicy yardstick() {
        return Circulars.yardstick();
    }

    /**
     * A policy with people at home within those dates only; on all others everybody is on site. A second window narrows
     * the first one.
     */
    public static RosterPolicy within(RosterPolicy policy, Period window) {
        long number = 1
                + policy.rules().stream()
                        .filter(rule -> rule.id().startsWith(WfhOnlyOn.TYPE))
                        .count();
        while (policy.rule(windowId(number)).isPresent()) {
            number++;
        }
        var rule = WfhOnlyOn.hard(window);
        return policy.ahead(new WfhOnlyOn(rule.header().named(windowId(number)), rule.weekdays(), rule.window()));
    }

    private static String windowId(long number) {
        return number == 1 ? WfhOnlyOn.TYPE : WfhOnlyOn.TYPE + "-" + number;
    }

    /** A policy for agencies in which that share of the people is eligible; everybody of the others stays on site. */
    public static RosterPolicy gatedBy(RosterPolicy policy, Share threshold) {
        return policy.ahead(ReadinessGate.hard(threshold));
    }

    /** The types of the rules that come with the library. */
    public static List<RuleType> ruleTypes() {
        return BuiltInTypes.all();
    }

    /** A policy in which a changed day has that price, and is no aim of its own any more. */
    public static RosterPolicy pricingChanges(RosterPolicy policy, long weight) {
        var rules = new ArrayList<>(policy.rules());
        rules.removeIf(rule -> rule.descriptor().name().equals(PublishedRosterKept.TYPE));
        rules.add(PublishedRosterKept.soft(weight));
        return policy.withRules(rules);
    }

    /** Whether a rule comes with the library; one of a host's own does not, whatever type it names. */
    public static boolean isBuiltIn(Rule rule) {
        return BuiltInRules.contains(rule);
    }

    /** The rule about eligibility that rules get which say nothing about it, under an id that none of them has. */
    public static Rule eligibilityFor(List<Rule> rules) {
        return BuiltInRules.eligibilityFor(rules);
    }

    private static RuleSets selectiveRules(Set<JobFunction> functions) {
        return RuleSets.start()
                .add(FunctionsOnSite.allBut(functions))
                .whoStays()
                .counters()
                .add(WeeklyWfhCap.hard(2))
                .turns()
                .fair(TWO_FIFTHS);
    }
}
