package id.rotasi.domain;

import id.rotasi.domain.Unit.WorkingWeek;
import java.util.Optional;

/** What a {@link Unit} holds. */
record UnitRecord(
        String id,
        String name,
        UnitLevel level,
        Optional<String> parent,
        Optional<WorkingWeek> workingWeek,
        boolean frontLine,
        boolean worksCollectiveLeave,
        Optional<String> site)
        implements Unit {
    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Name and id. */
    @Override
    public String toString() {
        return name + " (" + id + ")";
    }
}
