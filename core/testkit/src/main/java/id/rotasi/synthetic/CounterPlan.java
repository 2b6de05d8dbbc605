package id.rotasi.synthetic;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/**
 * A service counter to be.
 *
 * @param name as it is to be printed
 * @param qualification what its officers must hold
 * @param minimum officers wished for on each open day, 1 or more; fewer where the unit has too few people
 * @param openOn weekdays on which it is open
 */
public record CounterPlan(String name, String qualification, int minimum, Set<DayOfWeek> openOn) {

    private static final Set<DayOfWeek> ALWAYS = Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY));

    /** A counter open on every working day of its unit. */
    public static CounterPlan of(String name, String qualification, int minimum) {
        return new CounterPlan(name, qualification, minimum, ALWAYS);
    }

    /** This counter open on those weekdays only. */
    public CounterPlan openOn(DayOfWeek first, DayOfWeek... others) {
        return new CounterPlan(name, qualification, minimum, EnumSet.of(first, others));
    }

    /**
     * The officers to qualify: in a unit that rotates twice the minimum and two more, so that half can be at home while
     * one is on leave; elsewhere half as many again and one.
     */
    int officers(boolean rotating) {
        return rotating ? 2 * minimum + 2 : minimum + (minimum + 1) / 2 + 1;
    }
}
