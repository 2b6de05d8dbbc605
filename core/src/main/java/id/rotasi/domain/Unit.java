package id.rotasi.domain;

import java.util.Optional;

/**
 * A work unit (<i>unit kerja</i>): a node of the tree whose root is the administration itself. Any depth is allowed.
 *
 * @param id the host's key, unique among the units of a problem
 * @param name as it is to be printed
 * @param level its place in the hierarchy; rules such as "half of each agency" refer to it
 * @param parent id of the unit above; empty for a root
 * @param workingWeek five or six days; when empty, that of the parent (a root has {@link WorkingWeek#FIVE_DAYS})
 * @param frontLine whether this unit serves citizens directly (<i>garda terdepan</i>); holds for the whole subtree
 * @param worksCollectiveLeave whether the unit works through <i>cuti bersama</i>; holds for the whole subtree
 * @param site id of the room or building where its people sit; when empty, that of the parent, if any
 */
public record Unit(
        String id,
        String name,
        UnitLevel level,
        Optional<String> parent,
        Optional<WorkingWeek> workingWeek,
        boolean frontLine,
        boolean worksCollectiveLeave,
        Optional<String> site) {

    /** A root: the administration itself, or a stand-alone agency. */
    public static Unit root(String id, String name, UnitLevel level) {
        return new Unit(id, name, level, Optional.empty(), Optional.empty(), false, false, Optional.empty());
    }

    /** A unit below another one, with everything inherited. */
    public static Unit under(String parent, String id, String name, UnitLevel level) {
        return new Unit(id, name, level, Optional.of(parent), Optional.empty(), false, false, Optional.empty());
    }

    /** This unit with another working week. */
    public Unit withWorkingWeek(WorkingWeek week) {
        return new Unit(id, name, level, parent, Optional.of(week), frontLine, worksCollectiveLeave, site);
    }

    /** This unit as one that serves citizens directly. */
    public Unit onTheFrontLine() {
        return new Unit(id, name, level, parent, workingWeek, true, worksCollectiveLeave, site);
    }

    /** This unit as one that works through <i>cuti bersama</i>. */
    public Unit workingThroughCollectiveLeave() {
        return new Unit(id, name, level, parent, workingWeek, frontLine, true, site);
    }

    /** This unit, seated in that room or building. */
    public Unit seatedAt(String siteId) {
        return new Unit(id, name, level, parent, workingWeek, frontLine, worksCollectiveLeave, Optional.of(siteId));
    }
}
