package id.rotasi.policy.rule;

import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The types of the rules of this package. A new one is added here, and its words to the resource bundles. */
public final class BuiltInTypes {

    private static final Map<Class<? extends Rule>, RuleType> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put(EligibilityRespected.class, EligibilityRespected.DESCRIPTOR);
        TYPES.put(DirectServiceOnSite.class, DirectServiceOnSite.DESCRIPTOR);
        TYPES.put(UnitOnSiteDates.class, UnitOnSiteDates.DESCRIPTOR);
        TYPES.put(PublishedRosterKept.class, PublishedRosterKept.DESCRIPTOR);
        TYPES.put(CounterStaffing.class, CounterStaffing.DESCRIPTOR);
        TYPES.put(SiteCapacity.class, SiteCapacity.DESCRIPTOR);
        TYPES.put(NotBothRemote.class, NotBothRemote.DESCRIPTOR);
        TYPES.put(Preferences.class, Preferences.DESCRIPTOR);
        TYPES.put(WeeklyWfhCap.class, WeeklyWfhCap.DESCRIPTOR);
        TYPES.put(WeeklyWfoMinimum.class, WeeklyWfoMinimum.DESCRIPTOR);
        TYPES.put(MonthlyWfoMinimum.class, MonthlyWfoMinimum.DESCRIPTOR);
        TYPES.put(MonthlyWfhMinimum.class, MonthlyWfhMinimum.DESCRIPTOR);
        TYPES.put(MonthlyWfhCap.class, MonthlyWfhCap.DESCRIPTOR);
        TYPES.put(ConsecutiveWfh.class, ConsecutiveWfh.DESCRIPTOR);
        TYPES.put(WfhDayCap.class, WfhDayCap.DESCRIPTOR);
        TYPES.put(FrontLinePresence.class, FrontLinePresence.DESCRIPTOR);
        TYPES.put(LeadershipPresence.class, LeadershipPresence.DESCRIPTOR);
        TYPES.put(LeadersOnSite.class, LeadersOnSite.DESCRIPTOR);
        TYPES.put(FixedWfhWeekday.class, FixedWfhWeekday.DESCRIPTOR);
        TYPES.put(EverybodyOnSite.class, EverybodyOnSite.DESCRIPTOR);
        TYPES.put(FunctionsOnSite.class, FunctionsOnSite.DESCRIPTOR);
        TYPES.put(NewlyPlaced.class, NewlyPlaced.DESCRIPTOR);
        TYPES.put(ReadinessGate.class, ReadinessGate.DESCRIPTOR);
        TYPES.put(WfhOnlyOn.class, WfhOnlyOn.DESCRIPTOR);
        TYPES.put(AlternateWeeks.class, AlternateWeeks.DESCRIPTOR);
        TYPES.put(ChosenWeeks.class, ChosenWeeks.DESCRIPTOR);
        TYPES.put(SameWeekdays.class, SameWeekdays.DESCRIPTOR);
        TYPES.put(TeamDay.class, TeamDay.DESCRIPTOR);
        TYPES.put(NeverTogether.class, NeverTogether.DESCRIPTOR);
        TYPES.put(AlwaysTogether.class, AlwaysTogether.DESCRIPTOR);
        TYPES.put(OneOfEach.class, OneOfEach.DESCRIPTOR);
        TYPES.put(WfoDayCap.class, WfoDayCap.DESCRIPTOR);
        TYPES.put(PersonBalance.class, PersonBalance.DESCRIPTOR);
        TYPES.put(UnitDayBalance.class, UnitDayBalance.DESCRIPTOR);
        TYPES.put(WeekdayFairness.class, WeekdayFairness.DESCRIPTOR);
        TYPES.put(CounterTurns.class, CounterTurns.DESCRIPTOR);
        TYPES.put(CounterWeekdays.class, CounterWeekdays.DESCRIPTOR);
        TYPES.put(SparedFromCounters.class, SparedFromCounters.DESCRIPTOR);
        TYPES.put(CounterSurplus.class, CounterSurplus.DESCRIPTOR);
        TYPES.put(DeskEach.class, DeskEach.DESCRIPTOR);
        TYPES.put(DeskZone.class, DeskZone.DESCRIPTOR);
        TYPES.put(DeskSameWeek.class, DeskSameWeek.DESCRIPTOR);
        TYPES.put(ShiftRest.class, ShiftRest.DESCRIPTOR);
        TYPES.put(NoShiftAfter.class, NoShiftAfter.DESCRIPTOR);
        TYPES.put(ShiftCap.class, ShiftCap.DESCRIPTOR);
        TYPES.put(ShiftRun.class, ShiftRun.DESCRIPTOR);
        TYPES.put(ShiftRunMinimum.class, ShiftRunMinimum.DESCRIPTOR);
        TYPES.put(DaysOffMinimum.class, DaysOffMinimum.DESCRIPTOR);
        TYPES.put(WeekendsOnDuty.class, WeekendsOnDuty.DESCRIPTOR);
        TYPES.put(ShiftHoursCap.class, ShiftHoursCap.DESCRIPTOR);
        TYPES.put(ShiftHoursMinimum.class, ShiftHoursMinimum.DESCRIPTOR);
        TYPES.put(ShiftTurns.class, ShiftTurns.DESCRIPTOR);
        TYPES.put(DaysOnDuty.class, DaysOnDuty.DESCRIPTOR);
    }

    private BuiltInTypes() {}

    /** All of them, those first whose rules decide single days of a person for the most personal reasons. */
    public static List<RuleType> all() {
        return List.copyOf(TYPES.values());
    }

    /** The type of a rule of this package; of another one, what any rule has that says nothing. */
    static RuleType of(Rule rule) {
        return TYPES.getOrDefault(rule.getClass(), RuleType.CUSTOM);
    }
}
