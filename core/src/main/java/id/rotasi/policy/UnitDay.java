package id.rotasi.policy;

import java.util.Optional;

/**
 * A group of people on one date on which they work.
 *
 * @param subject the unit (or the rule's scope) and the date
 * @param unit id of the unit; empty when the group is the rule's scope
 * @param onDuty the cells of those on duty; may be empty
 * @param members how many people would work on that date, those on leave, travel or study included
 */
public record UnitDay(Subject subject, Optional<String> unit, CellSet onDuty, int members) {

    /** Of how many people a share is taken. */
    public int base(ShareBase base) {
        return base == ShareBase.ON_DUTY ? onDuty.size() : members;
    }
}
