package id.rotasi.calendar;

import id.rotasi.domain.Asn.CarriedOver;
import id.rotasi.domain.Period;
import id.rotasi.domain.Unit;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.domain.UnitTree;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The working days of the units of a problem in a period. Immutable; a look-up costs a few map accesses. */
public final class WorkCalendar {

    private final Period period;
    private final UnitTree units;
    private final Map<LocalDate, Holiday> holidays = new HashMap<>();
    private final List<Integer> provisionalYears;

    /* By date and unit. */
    private final Map<LocalDate, Map<String, Holiday>> regional = new HashMap<>();
    private final Map<LocalDate, Set<String>> worked = new HashMap<>();

    /**
     * The calendar of a period.
     *
     * @throws IllegalArgumentException if the provider has no data for a year of the period; a validated problem has
     */
    public WorkCalendar(CalendarOptions options, Period period, UnitTree units) {
        this.period = period;
        this.units = units;
        var provisional = new TreeSet<Integer>();
        for (int year = period.from().getYear() - 1; year <= period.to().getYear() + 1; year++) {
            var data = options.year(year);
            boolean needed =
                    year >= period.from().getYear() && year <= period.to().getYear();
            if (data.isEmpty() && needed) {
                throw new IllegalArgumentException("There are no holidays for the year %s.".formatted(year));
            }
            if (data.isPresent() && data.get().provisional() && needed) {
                provisional.add(year);
            }
            data.ifPresent(known -> known.holidays().forEach(day -> holidays.put(day.date(), day)));
        }
        options.removed().forEach(holidays::remove);
        options.added().forEach(day -> holidays.put(day.date(), day));
        this.provisionalYears = List.copyOf(provisional);
        options.regional().forEach(day -> below(day.units())
                .forEach(unit -> regional.computeIfAbsent(day.holiday().date(), key -> new HashMap<>())
                        .putIfAbsent(unit.id(), day.holiday())));
        options.worked().forEach(day -> below(day.units())
                .forEach(unit -> worked.computeIfAbsent(day.date(), key -> new HashSet<>())
                        .add(unit.id())));
    }

    /* Units that do not exist have nobody below them; all if there is none. */
    private Stream<Unit> below(Set<String> ids) {
        return ids.isEmpty()
                ? units.all().stream()
                : units.all().stream()
                        .filter(unit -> ids.contains(unit.id()))
                        .flatMap(unit -> units.subtree(unit).stream());
    }

    /** The dates of the period. */
    public Period period() {
        return period;
    }

    /** Years of the period whose holidays are not yet decreed. */
    public List<Integer> provisionalYears() {
        return provisionalYears;
    }

    /** The day off of the country on that date, if it is one; weekends are not listed here. */
    public Optional<Holiday> holiday(LocalDate date) {
        return Optional.ofNullable(holidays.get(date));
    }

    /** Whether the unit works on that date. */
    public boolean isWorkingDay(Unit unit, LocalDate date) {
        var week = units.workingWeek(unit);
        if (week == WorkingWeek.SHIFTS || worked.getOrDefault(date, Set.of()).contains(unit.id())) {
            return true;
        }
        return week.worksOn(date.getDayOfWeek())
                && holiday(unit, date)
                        .map(day -> day.type() == Holiday.Type.COLLECTIVE_LEAVE && units.worksCollectiveLeave(unit))
                        .orElse(true);
    }

    /** The day off of a unit on that date, if it is one for the country or for the unit; weekends are not listed here. */
    public Optional<Holiday> holiday(Unit unit, LocalDate date) {
        return holiday(date)
                .or(() -> Optional.ofNullable(
                        regional.getOrDefault(date, Map.of()).get(unit.id())));
    }

    /** The dates of the period on which the unit works, in order. */
    public List<LocalDate> workingDays(Unit unit) {
        return period.dates().filter(date -> isWorkingDay(unit, date)).toList();
    }

    /** The dates of the period that an office with that working week works, collective leave off. */
    public List<LocalDate> workingDays(WorkingWeek week) {
        return period.dates()
                .filter(date -> week.worksOn(date.getDayOfWeek()) && !isOff(date))
                .toList();
    }

    /**
     * The class of a working day. A day is {@link DayClass#BRIDGE} when the day before or after it is a holiday on a
     * weekday, Monday to Friday; days off of some units only make none.
     */
    public DayClass dayClass(LocalDate date) {
        boolean besideHoliday = isWeekdayHoliday(date.minusDays(1)) || isWeekdayHoliday(date.plusDays(1));
        return besideHoliday ? DayClass.BRIDGE : DayClass.of(date.getDayOfWeek());
    }

    private boolean isWeekdayHoliday(LocalDate date) {
        return isOff(date) && date.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    }

    private boolean isOff(LocalDate date) {
        return holidays.containsKey(date);
    }

    /**
     * The kind of a working day, for sharing turns fairly: a day at home beside days off makes a long weekend. Each
     * working day has exactly one class.
     */
    public enum DayClass {
        /** An ordinary Monday. */
        MONDAY,
        /** An ordinary Tuesday. */
        TUESDAY,
        /** An ordinary Wednesday. */
        WEDNESDAY,
        /** An ordinary Thursday. */
        THURSDAY,
        /** An ordinary Friday. */
        FRIDAY,
        /** An ordinary Saturday. */
        SATURDAY,
        /** An ordinary Sunday, worked in shifts and in a week of seven days. */
        SUNDAY,
        /** Beside a holiday that is not part of a weekend, whatever the weekday (<i>hari kejepit</i> among them). */
        BRIDGE;

        private static final List<DayClass> ORDINARY = List.of(values());

        /** The class of an ordinary weekday. */
        public static DayClass of(DayOfWeek weekday) {
            return ORDINARY.get(weekday.ordinal());
        }

        /** This class as turns of the last period are carried over by it. */
        public CarriedOver.DayClass carriedOver() {
            return CarriedOver.DayClass.valueOf(name());
        }

        /**
         * Whether a day at home of this class lengthens a weekend or a holiday. Saturday is worked in weeks of six and seven days,
         * and stands beside Sunday.
         */
        public boolean isBesideDaysOff() {
            return this == MONDAY || this == FRIDAY || this == SATURDAY || this == BRIDGE;
        }
    }
}
