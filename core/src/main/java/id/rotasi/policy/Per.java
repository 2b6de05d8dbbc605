package id.rotasi.policy;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.UnitTree;
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

    /** The unit whose group a person belongs to; empty for {@link #SCOPE}, and if there is no unit of that level above. */
    public Optional<Unit> unitOf(Asn asn, UnitTree units) {
        var unit = units.get(asn.unit());
        return level().map(level -> units.atLevel(unit, level))
                .orElseGet(() -> this == UNIT ? Optional.of(unit) : Optional.empty());
    }

    /** The level of the units, if this is about a level. */
    public Optional<UnitLevel> level() {
        return this == SCOPE || this == UNIT ? Optional.empty() : Optional.of(UnitLevel.valueOf(name()));
    }
}
