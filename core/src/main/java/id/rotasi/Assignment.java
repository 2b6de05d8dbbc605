package id.rotasi;

import id.rotasi.domain.WorkMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One ASN on one working day.
 *
 * @param asn id of the person
 * @param date the day
 * @param mode on site, at home or absent
 * @param post id of the counter, {@link #OFFICE} or {@link #FIELD} when on site; otherwise empty
 * @param reason id of the rule that left no choice; empty when the engine chose
 */
public record Assignment(String asn, LocalDate date, WorkMode mode, Optional<String> post, Optional<String> reason) {

    /** The post of those who work in the unit's office. */
    public static final String OFFICE = "OFFICE";

    /** The post of those who work in the field. */
    public static final String FIELD = "FIELD";
}
