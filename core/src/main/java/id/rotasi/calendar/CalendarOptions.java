package id.rotasi.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the days off come from, and what the host changes: collective leave is often added in mid-year.
 *
 * @param provider knows the days off of a year; these options ask it once for each year and keep the answer
 * @param added days off on top; they replace what the provider says about the same date
 * @param removed dates that are worked although the provider has them as days off
 * @param allowProvisional whether a year whose dates are not yet decreed may be used; the report says so then
 */
public record CalendarOptions(
        HolidayProvider provider, List<Holiday> added, Set<LocalDate> removed, boolean allowProvisional) {

    public CalendarOptions {
        provider = AskedOnce.of(provider);
        added = List.copyOf(added);
        removed = Set.copyOf(removed);
    }

    @Override
    public HolidayProvider provider() {
        return provider instanceof AskedOnce asked ? asked.provider() : provider;
    }

    /**
     * What the provider says about a year, the same each time.
     *
     * @throws HolidayProviderException if the provider fails, gives null or answers for another year
     */
    public Optional<HolidayYear> year(int year) {
        return provider.year(year);
    }

    /** The Indonesian table, unchanged, decreed years only. */
    public static CalendarOptions indonesian() {
        return new CalendarOptions(IndonesianHolidays.bundled(), List.of(), Set.of(), false);
    }

    /** These options with another source of days off. */
    public CalendarOptions withProvider(HolidayProvider provider) {
        return new CalendarOptions(provider, added, removed, allowProvisional);
    }

    /** These options, accepting years that are not yet decreed. */
    public CalendarOptions allowingProvisional() {
        return new CalendarOptions(provider, added, removed, true);
    }

    /** These options with days off on top. */
    public CalendarOptions withAdded(List<Holiday> holidays) {
        return new CalendarOptions(provider, holidays, removed, allowProvisional);
    }

    /** These options with dates that are worked after all. */
    public CalendarOptions withRemoved(Set<LocalDate> dates) {
        return new CalendarOptions(provider, added, dates, allowProvisional);
    }
}
