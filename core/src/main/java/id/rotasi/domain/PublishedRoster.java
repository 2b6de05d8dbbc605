package id.rotasi.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A roster that was published earlier for days of this period. PP 94/2021 counts days of absence, so a published
 * roster is evidence: changes are few, and none before the day through which it is frozen.
 *
 * @param version the host's name for that version
 * @param frozenThrough last day that may not change any more; empty when every day may
 * @param days what was published; days of people or dates that no longer exist are an error
 */
public record PublishedRoster(String version, Optional<LocalDate> frozenThrough, List<Day> days) {

    public PublishedRoster {
        days = List.copyOf(days);
    }

    /**
     * One person on one day.
     *
     * @param asn id of the person
     * @param date a date of the period
     * @param mode as published
     */
    public record Day(String asn, LocalDate date, WorkMode mode) {}
}
