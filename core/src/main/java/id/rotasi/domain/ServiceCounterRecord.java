package id.rotasi.domain;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What a {@link ServiceCounter} holds. */
record ServiceCounterRecord(
        String id,
        String name,
        String unit,
        int minimum,
        OptionalInt seats,
        Set<DayOfWeek> openOn,
        Optional<String> qualification,
        List<MinimumOn> minimums,
        Period.Span open,
        Optional<Hours> hours)
        implements ServiceCounter {

    ServiceCounterRecord {
        openOn = Set.copyOf(openOn);
        minimums = List.copyOf(minimums);
    }

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
