package id.rotasi.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A service counter (<i>loket</i>). It is staffed by people of its unit's subtree who hold the qualification it asks
 * for; one officer serves one counter on one day.
 */
public sealed interface ServiceCounter permits ServiceCounterRecord {

    /**
     * The host's key, unique among the counters; it appears as post in the roster, so it may not be {@code OFFICE} or
     * {@code FIELD}.
     */
    String id();

    /** As it is to be printed. */
    String name();

    /** Id of the unit that runs the counter. */
    String unit();

    /** Officers needed on each open day, 0 or more; unless {@link #minimums} says otherwise. */
    int minimum();

    /** Other minimums for some days. Of several that hold on a day, the last one of the list counts. */
    List<MinimumOn> minimums();

    /** The dates on which there is such a counter; on others it is closed, whatever the weekday. */
    Period.Span open();

    /** Most officers that can serve at once; empty when unlimited, otherwise at least every minimum. */
    OptionalInt seats();

    /** Weekdays on which it is open, not empty; days on which nobody of the unit works do not count. */
    Set<DayOfWeek> openOn();

    /** What an officer must hold to serve here; empty when anybody of the unit may. */
    Optional<String> qualification();

    /** From when to when it is served, as a shift is; empty for the hours of the office. */
    Optional<Hours> hours();

    /** Whether it is open on a date, as far as it decides so: on that weekday, between its dates. */
    default boolean opensOn(LocalDate date) {
        return openOn().contains(date.getDayOfWeek()) && open().contains(date);
    }

    /** Officers needed on a date, if it is open then. */
    default int minimumOn(LocalDate date) {
        int officers = minimum();
        for (var other : minimums()) {
            officers = other.covers(date) ? other.minimum() : officers;
        }
        return officers;
    }

    /** Whether a person has what it asks for; of its unit or one below he or she must be as well. */
    default boolean admits(Asn asn) {
        return qualification().map(asn.qualifications()::contains).orElse(true);
    }

    /** A counter open on every working day of its unit, that anybody of the unit may serve. */
    static ServiceCounter of(String id, String name, String unit, int minimum) {
        return new Builder(id, name, unit, minimum).build();
    }

    /** Starts a counter open on every working day of its unit, that needs nobody and that anybody of the unit may serve. */
    static Builder builder(String id, String name, String unit) {
        return new Builder(id, name, unit, 0);
    }

    /** A builder that holds what this counter holds. */
    Builder toBuilder();

    /** This counter with a qualification that its officers must hold. */
    default ServiceCounter requiring(String qualification) {
        return toBuilder().qualification(qualification).build();
    }

    /** This counter with room for that many officers. */
    default ServiceCounter withSeats(int seats) {
        return toBuilder().seats(seats).build();
    }

    /** This counter with another minimum. */
    default ServiceCounter withMinimum(int minimum) {
        return toBuilder().minimum(minimum).build();
    }

    /** This counter open on those weekdays only. */
    default ServiceCounter openOn(Set<DayOfWeek> weekdays) {
        return toBuilder().openOn(weekdays).build();
    }

    /** Collects what is known about a counter. */
    final class Builder {
        private final String id;
        private final String name;
        private final String unit;
        private int minimum;
        private OptionalInt seats = OptionalInt.empty();
        private Set<DayOfWeek> openOn = EnumSet.allOf(DayOfWeek.class);
        private Optional<Hours> hours = Optional.empty();
        private Optional<String> qualification = Optional.empty();
        private final List<MinimumOn> minimums = new ArrayList<>();
        private Period.Span open = Period.Span.ALWAYS;

        private Builder(String id, String name, String unit, int minimum) {
            this.id = id;
            this.name = name;
            this.unit = unit;
            this.minimum = minimum;
        }

        Builder(ServiceCounter counter) {
            this(counter.id(), counter.name(), counter.unit(), counter.minimum());
            seats = counter.seats();
            openOn = counter.openOn();
            qualification = counter.qualification();
            minimums.addAll(counter.minimums());
            open = counter.open();
            hours = counter.hours();
        }

        /** Officers needed on each open day, 0 or more. */
        public Builder minimum(int officers) {
            minimum = officers;
            return this;
        }

        /** Most officers that can serve at once, at least the minimum. */
        public Builder seats(int officers) {
            seats = OptionalInt.of(officers);
            return this;
        }

        /** The weekdays on which it is open, not empty, in place of those before. */
        public Builder openOn(Set<DayOfWeek> weekdays) {
            openOn = weekdays;
            return this;
        }

        /** What an officer must hold to serve here. */
        public Builder qualification(String needed) {
            qualification = Optional.of(needed);
            return this;
        }

        /** Adds other minimums for some days; of several that hold on a day the last one counts. */
        public Builder minimums(Collection<MinimumOn> more) {
            minimums.addAll(more);
            return this;
        }

        /** The same minimum on all days. */
        public Builder clearMinimums() {
            minimums.clear();
            return this;
        }

        /** The dates on which there is such a counter, in place of those before. */
        public Builder open(Period.Span dates) {
            open = dates;
            return this;
        }

        /** From when to when it is served. */
        public Builder hours(Hours times) {
            hours = Optional.of(times);
            return this;
        }

        /** The counter; whether its numbers make sense is checked with the whole problem. */
        public ServiceCounter build() {
            return new ServiceCounterRecord(
                    id, name, unit, minimum, seats, openOn, qualification, minimums, open, hours);
        }
    }

    /**
     * From when to when a post is served, on the day on which it begins; until the next day if it ends no later than it begins.
     *
     * @param from when it begins
     * @param to when it ends; a whole day later if it is the same time
     */
    record Hours(LocalTime from, LocalTime to) {

        private static final int MINUTES_OF_A_DAY = 24 * 60;

        /** How long it lasts, in minutes, from 1 to a whole day. */
        public int minutes() {
            int minutes = minuteOf(to) - minuteOf(from);
            return minutes > 0 ? minutes : minutes + MINUTES_OF_A_DAY;
        }

        /** How many minutes lie between its end and the beginning of another one on a later day; less than 0 if they overlap. */
        public int restBefore(Hours next, int daysLater) {
            return daysLater * MINUTES_OF_A_DAY + minuteOf(next.from) - minuteOf(from) - minutes();
        }

        /** Whether it ends on the day after that on which it begins. */
        public boolean isOverMidnight() {
            return minuteOf(from) + minutes() > MINUTES_OF_A_DAY;
        }

        private static int minuteOf(LocalTime time) {
            return time.toSecondOfDay() / 60;
        }
    }

    /**
     * Another minimum for some days, such as market days.
     *
     * @param dates when
     * @param weekdays on which weekdays, not empty
     * @param minimum officers needed, 0 or more
     */
    record MinimumOn(Period.Span dates, Set<DayOfWeek> weekdays, int minimum) {

        /** Keeps a copy of the weekdays. */
        public MinimumOn {
            weekdays = Set.copyOf(weekdays);
        }

        /** On all days between some dates. */
        public static MinimumOn between(Period.Span dates, int officers) {
            return new MinimumOn(dates, EnumSet.allOf(DayOfWeek.class), officers);
        }

        /** On every such weekday. */
        public static MinimumOn every(DayOfWeek weekday, int officers) {
            return new MinimumOn(Period.Span.ALWAYS, Set.of(weekday), officers);
        }

        /** Whether it holds on a date. */
        public boolean covers(LocalDate date) {
            return weekdays.contains(date.getDayOfWeek()) && dates.contains(date);
        }
    }
}
