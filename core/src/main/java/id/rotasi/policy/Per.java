package id.rotasi.policy;

import id.rotasi.domain.UnitLevel;
import java.util.Optional;

/** For which groups of people a rule about units counts. */
public enum Per {
    /** Once, for everybody in the rule's scope together. */
    SCOPE,
    /** For each unit that people belong to directly. */
    UNIT,
    /** For each government. */
    GOVERNMENT,
    /** For each agency. */
    AGENCY,
    /** For each division. */
    DIVISION,
    /** For each section. */
    SECTION,
    /** For each team. */
    TEAM,
    /** For each service point. */
    SERVICE_POINT;

    /** The level of the units, if this is about a level. */
    public Optional<UnitLevel> level() {
        return this == SCOPE || this == UNIT ? Optional.empty() : Optional.of(UnitLevel.valueOf(name()));
    }
}
