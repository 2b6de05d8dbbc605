package id.rotasi.domain;

import id.rotasi.domain.Unit.WorkingWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

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

    /** What a {@link Posting} holds. */
    record PostingRecord(
            LocalDate from,
            Optional<String> unit,
            Optional<String> site,
            Optional<PositionKind> position,
            Optional<JobFunction> function,
            Optional<Boolean> frontLine,
            Optional<Set<String>> qualifications,
            Optional<Eligibility> eligibility,
            Optional<LocalDate> placedOn)
            implements Posting {

        PostingRecord {
            qualifications = qualifications.map(Set::copyOf);
        }

        /** The person with that posting. */
        void addTo(Asn.Builder asn) {
            unit.ifPresent(asn::unit);
            site.ifPresent(asn::site);
            position.ifPresent(asn::position);
            function.ifPresent(asn::function);
            frontLine.ifPresent(asn::frontLine);
            qualifications.ifPresent(all -> asn.clearQualifications().qualifications(all));
            eligibility.ifPresent(asn::eligibility);
            placedOn.ifPresent(asn::placedOn);
        }
    }
}
