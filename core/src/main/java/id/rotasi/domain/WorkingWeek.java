package id.rotasi.domain;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/**
 * The days of the week on which a unit works.
 *
 * <p>Source: Perpres 21/2023 sets five working days, Monday to Friday; units with direct service or operational
 * support may keep six. The working week is therefore a property of the unit.
 */
public enum WorkingWeek {
    /** Monday to Friday. */
    FIVE_DAYS(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
    /** Monday to Saturday. */
    SIX_DAYS(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY));

    private final Set<DayOfWeek> days;

    WorkingWeek(Set<DayOfWeek> days) {
        this.days = Set.copyOf(days);
    }

    /** Whether this week works on that weekday. */
    public boolean worksOn(DayOfWeek day) {
        return days.contains(day);
    }
}
