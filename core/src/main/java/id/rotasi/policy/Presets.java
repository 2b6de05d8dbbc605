package id.rotasi.policy;

import id.rotasi.domain.Period;
import id.rotasi.policy.rule.CounterStaffing;
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
import id.rotasi.policy.rule.WfhDayCap;
import java.util.List;
import java.util.Optional;

/** Policies of real administrations, to be taken as they are or adjusted by copying. */
public final class Presets {

    private Presets() {}

    /**
     * Rotation 50:50, as in West Java from December 2025: at most half of each agency at home on a day, direct-service
     * units exempt.
     *
     * <p>Rules: {@link EligibilityRespected}, {@link DirectServiceOnSite}, {@link UnitOnSiteDates},
     * {@link PublishedRosterKept} (soft 200), {@link CounterStaffing}, {@link WfhDayCap} (half of each agency, people on
     * duty, rounded down), {@link SiteCapacity}, {@link NotBothRemote}, {@link PersonBalance} (soft 100),
     * {@link UnitDayBalance} (soft 20), {@link WeekdayFairness} (soft 10, twice beside days off), {@link Preferences}
     * (soft 5).
     */
    public static RosterPolicy rotation5050() {
        return new RosterPolicy(
                "rotation-50-50",
                new LegalBasis("Surat edaran Pemprov Jawa Barat, Desember 2025"),
                Optional.<Period>empty(),
                List.of(
                        EligibilityRespected.hard(),
                        DirectServiceOnSite.hard(),
                        UnitOnSiteDates.hard(),
                        PublishedRosterKept.soft(200),
                        CounterStaffing.hard(),
                        WfhDayCap.hard(Share.HALF),
                        SiteCapacity.hard(),
                        NotBothRemote.hard(),
                        PersonBalance.soft(100, Share.HALF),
                        UnitDayBalance.soft(20, Share.HALF),
                        WeekdayFairness.soft(10, Share.HALF),
                        Preferences.soft(5)));
    }
}
