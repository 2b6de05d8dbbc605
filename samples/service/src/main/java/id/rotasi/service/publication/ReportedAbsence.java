package id.rotasi.service.publication;

import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** An absence that was reported after the data of a plan were uploaded. @param note for the officers; nobody else sees it */
record ReportedAbsence(
        long id,
        long planId,
        String asn,
        AbsenceKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        String note,
        String reportedBy,
        OffsetDateTime reportedAt) {

    Absence asInput() {
        return new Absence(asn, kind, firstDay, lastDay);
    }
}
