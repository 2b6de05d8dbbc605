package id.rotasi.internal.report;

import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Lock;
import id.rotasi.report.CellExplanation;
import id.rotasi.report.CellExplanation.Change;
import java.util.List;
import java.util.Optional;

/** What a {@link CellExplanation} holds. */
public record CellExplanationRecord(
        Assignment assignment,
        Optional<String> fixedBy,
        boolean isSettled,
        Optional<Lock> lock,
        Optional<AbsenceKind> absence,
        Optional<Absence> halfDay,
        List<Change> changes)
        implements CellExplanation {

    public CellExplanationRecord {
        changes = List.copyOf(changes);
    }
}
