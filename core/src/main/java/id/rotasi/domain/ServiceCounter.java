package id.rotasi.domain;

import java.time.DayOfWeek;
import java.util.EnumSet;
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

    /** Officers needed on each open day, 0 or more. */
    int minimum();

    /** Most officers that can serve at once; empty when unlimited, otherwise at least {@code minimum}. */
    OptionalInt seats();

    /** Weekdays on which it is open, not empty; days on which nobody of the unit works do not count. */
    Set<DayOfWeek> openOn();

    /** What an officer must hold to serve here; empty when anybody of the unit may. */
    Optional<String> qualification();

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
        private static final Set<DayOfWeek> MONDAY_TO_SATURDAY =
                Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY));

        private final String id;
        private final String name;
        private final String unit;
        private int minimum;
        private OptionalInt seats = OptionalInt.empty();
        private Set<DayOfWeek> openOn = MONDAY_TO_SATURDAY;
        private Optional<String> qualification = Optional.empty();

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

        /** The counter; whether its numbers make sense is checked with the whole problem. */
        public ServiceCounter build() {
            return new ServiceCounterRecord(id, name, unit, minimum, seats, openOn, qualification);
        }
    }
}
