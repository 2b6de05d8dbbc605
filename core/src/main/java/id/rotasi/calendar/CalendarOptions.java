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
            HolidayProvider provider,
            List<Holiday> added,
            Set<LocalDate> removed,
            boolean allowProvisional,
            List<RegionalHoliday> regional,
            List<WorkedDate> worked) {
        Parts {
            provider = AskedOnce.of(provider);
            added = List.copyOf(added);
            removed = Set.copyOf(removed);
            regional = List.copyOf(regional);
            worked = List.copyOf(worked);
        }
    }

    /**
     * A day off of some units only, such as a regional holiday or the days of a head's election.
     *
     * @param holiday the day off; one of the whole country on the same date goes before it
     * @param units ids of the units that have it, with all below them; not empty
     */
    public record RegionalHoliday(Holiday holiday, Set<String> units) {
        /** Keeps a copy of the units. */
        public RegionalHoliday {
            units = Set.copyOf(units);
        }
    }

    /**
     * A date that a decree makes a working day whatever weekday or day off it is, such as a Saturday in exchange for a bridging day.
     *
     * @param date no Sunday
     * @param units ids of the units that work on it, with all below them; empty for all
     * @param decree as it is to be printed; may be empty
     */
    public record WorkedDate(LocalDate date, Set<String> units, String decree) {
        /** Keeps a copy of the units. */
        public WorkedDate {
            units = Set.copyOf(units);
        }
    }

    private final Parts parts;

    /** These four; what options gain later has a default and a method of its own. */
    public CalendarOptions(
            HolidayProvider provider, List<Holiday> added, Set<LocalDate> removed, boolean allowProvisional) {
        this(new Parts(provider, added, removed, allowProvisional, List.of(), List.of()));
    }

    private CalendarOptions(Parts parts) {
        this.parts = parts;
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

    /** Days off of some units only. */
    public List<RegionalHoliday> regional() {
        return parts.regional;
    }

    /** Dates that are working days by decree. */
    public List<WorkedDate> worked() {
        return parts.worked;
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
        return with(provider, parts.added, parts.removed, parts.allowProvisional);
    }

    /** These options, accepting years that are not yet decreed. */
    public CalendarOptions allowingProvisional() {
        return with(parts.provider, parts.added, parts.removed, true);
    }

    /** These options with days off on top. */
    public CalendarOptions withAdded(List<Holiday> holidays) {
        return with(parts.provider, holidays, parts.removed, parts.allowProvisional);
    }

    /** These options with dates that are worked after all. */
    public CalendarOptions withRemoved(Set<LocalDate> dates) {
        return with(parts.provider, parts.added, dates, parts.allowProvisional);
    }

    /** These options with days off of some units only, in place of those before. */
    public CalendarOptions withRegional(List<RegionalHoliday> holidays) {
        return new CalendarOptions(
                new Parts(parts.provider, parts.added, parts.removed, parts.allowProvisional, holidays, parts.worked));
    }

    /** These options with dates that are working days by decree, in place of those before. */
    public CalendarOptions withWorked(List<WorkedDate> dates) {
        return new CalendarOptions(
                new Parts(parts.provider, parts.added, parts.removed, parts.allowProvisional, parts.regional, dates));
    }

    private CalendarOptions with(
            HolidayProvider provider, List<Holiday> added, Set<LocalDate> removed, boolean allowProvisional) {
        return new CalendarOptions(new Parts(provider, added, removed, allowProvisional, parts.regional, parts.worked));
    }

    /** Whether provider and all changes are equal. */
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
