package id.rotasi.service.problem;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * An administration and a period for which rosters are made, version after version.
 *
 * @param name as the data call it
 * @param people how many there are in what was uploaded
 * @param units how many there are in it
 */
public record Plan(
        long id,
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        int people,
        int units,
        String createdBy,
        OffsetDateTime createdAt) {

    /** Whether the date lies in its period. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(firstDay) && !date.isAfter(lastDay);
    }
}
