package id.rotasi.domain;

import id.rotasi.domain.Asn.Preference;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** What a {@link Preference} holds. */
record PreferenceRecord(Optional<LocalDate> date, Optional<DayOfWeek> weekday, WorkMode mode, int weight)
        implements Preference {}
