package id.rotasi.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the days off come from, and what the host changes: collective leave is often added in mid-year.
 */
public final class CalendarOptions {

    /** What the options hold; equal options hold the same. */
    private record Parts(
            HolidayProvider provider, List<Holiday> added, Set<LocalDate> removed, boolean allowProvisional) {
        Parts {
            provider = AskedOnce.of(provider);
            added = List.copyOf(added);
            removed = Set.copyOf(removed);
        }
    }

    private final Parts parts;

    /** These four; what options gain later has a default and a method of its own. */
    public CalendarOptions(
            HolidayProvider provider, List<Holiday> added, Set<LocalDate> removed, boolean allowProvisional) {
        this.parts = new Parts(provider, added, removed, allowProvisional);
    }

    /** Knows the days off of a year; these options ask it once for each year and keep the answer. */
    public HolidayProvider provider() {
        return parts.provider instanceof AskedOnce asked ? asked.provider() : parts.provider;
    }

    /** Days off on top; they replace what the provider says about the same date. */
    public List<Holiday> added() {
        return parts.added;
    }

    /** Dates that are worked although the provider has them as days off. */
    public Set<LocalDate> removed() {
        return parts.removed;
    }

    /** Whether a year whose dates are not yet decreed may be used; the report says so then. */
    public boolean allowProvisional() {
        return parts.allowProvisional;
    }

    /**
     * What the provider says about a year, the same each time.
     *
     * @throws HolidayProvider.HolidayProviderException if the provider fails, gives null or answers for another year
     */
    public Optional<HolidayProvider.Year> year(int year) {
        return parts.provider.year(year);
    }

    /** The Indonesian table, unchanged, decreed years only. */
    public static CalendarOptions indonesian() {
        return new CalendarOptions(HolidayProvider.indonesian(), List.of(), Set.of(), false);
    }

    /** These options with another source of days off. */
    public CalendarOptions withProvider(HolidayProvider provider) {
        return new CalendarOptions(provider, parts.added, parts.removed, parts.allowProvisional);
    }

    /** These options, accepting years that are not yet decreed. */
    public CalendarOptions allowingProvisional() {
        return new CalendarOptions(parts.provider, parts.added, parts.removed, true);
    }

    /** These options with days off on top. */
    public CalendarOptions withAdded(List<Holiday> holidays) {
        return new CalendarOptions(parts.provider, holidays, parts.removed, parts.allowProvisional);
    }

    /** These options with dates that are worked after all. */
    public CalendarOptions withRemoved(Set<LocalDate> dates) {
        return new CalendarOptions(parts.provider, parts.added, dates, parts.allowProvisional);
    }

    /** Whether provider, added and removed days are equal, and both allow provisional years or not. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CalendarOptions options && parts.equals(options.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "CalendarOptions" + parts;
    }
}
