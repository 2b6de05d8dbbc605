package id.rotasi.domain;

import id.rotasi.domain.Asn.CarriedOver;
import id.rotasi.domain.Asn.Preference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an {@link Asn} holds. */
record AsnRecord(
        String id,
        Optional<Nip> nip,
        String name,
        AsnKind kind,
        Optional<String> grade,
        Optional<String> title,
        String unit,
        PositionKind position,
        JobFunction function,
        boolean frontLine,
        Set<String> qualifications,
        Eligibility eligibility,
        List<Preference> preferences,
        CarriedOver carriedOver,
        Optional<String> site,
        Optional<LocalDate> placedOn)
        implements Asn {

    AsnRecord {
        name = Asn.stripped(name);
        grade = grade.map(Asn::stripped);
        title = title.map(Asn::stripped);
        qualifications = Set.copyOf(qualifications);
        preferences = List.copyOf(preferences);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The name and the id; no NIP, so it may be logged. */
    @Override
    public String toString() {
        return name + " (" + id + ")";
    }
}
