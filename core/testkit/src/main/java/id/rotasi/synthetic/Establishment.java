package id.rotasi.synthetic;

import java.util.Optional;

/**
 * Something that an administration has more of the larger it is: an agency, or a branch of one (a puskesmas, a school).
 *
 * @param code its id, after what tells the governments apart
 * @param people usual size, heads counted
 * @param branchOf code of the agency that a branch belongs to; empty for an agency
 * @param planner plans it
 */
record Establishment(String code, int people, Optional<String> branchOf, Planner planner) {

    /** Plans an establishment of any size. */
    @FunctionalInterface
    interface Planner {

        /**
         * A plan for exactly that many people.
         *
         * @param parent id of the unit above
         * @param id of the new unit; the ids of those below start with it
         * @param people 1 or more, heads counted
         */
        UnitPlan plan(String parent, String id, int people);
    }

    static Establishment agency(String code, int people, Planner planner) {
        return new Establishment(code, people, Optional.empty(), planner);
    }

    static Establishment branchOf(String agency, String code, int people, Planner planner) {
        return new Establishment(code, people, Optional.of(agency), planner);
    }
}
