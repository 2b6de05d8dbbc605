package id.rotasi.domain;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A service counter (<i>loket</i>). It is staffed by people of its unit's subtree who hold the qualification it asks
 * for; one officer serves one counter on one day.
 *
 * @param id the host's key, unique among the counters; it appears as post in the roster, so it may not be
 *     {@code OFFICE} or {@code FIELD}
 * @param name as it is to be printed
 * @param unit id of the unit that runs the counter
 * @param minimum officers needed on each open day, 0 or more
 * @param seats most officers that can serve at once; empty when unlimited, otherwise at least {@code minimum}
 * @param openOn weekdays on which it is open, not empty; days on which nobody of the unit works do not count
 * @param qualification what an officer must hold to serve here; empty when anybody of the unit may
 */
public record ServiceCounter(
        String id,
        String name,
        String unit,
        int minimum,
        OptionalInt seats,
        Set<DayOfWeek> openOn,
        Optional<String> qualification) {

    private static final Set<DayOfWeek> MONDAY_TO_SATURDAY =
            Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY));

    public ServiceCounter {
        openOn = Set.copyOf(openOn);
    }

    /** A counter open on every working day of its unit, that anybody of the unit may serve. */
    public static ServiceCounter of(String id, String name, String unit, int minimum) {
        return new ServiceCounter(id, name, unit, minimum, OptionalInt.empty(), MONDAY_TO_SATURDAY, Optional.empty());
    }

    /** This counter with a qualification that its officers must hold. */
    public ServiceCounter requiring(String qualification) {
        return new ServiceCounter(id, name, unit, minimum, seats, openOn, Optional.of(qualification));
    }

    /** This counter with room for that many officers. */
    public ServiceCounter withSeats(int seats) {
        return new ServiceCounter(id, name, unit, minimum, OptionalInt.of(seats), openOn, qualification);
    }

    /** This counter with another minimum. */
    public ServiceCounter withMinimum(int minimum) {
        return new ServiceCounter(id, name, unit, minimum, seats, openOn, qualification);
    }

    /** This counter open on those weekdays only. */
    public ServiceCounter openOn(Set<DayOfWeek> weekdays) {
        return new ServiceCounter(id, name, unit, minimum, seats, weekdays, qualification);
    }
}
