package id.rotasi;

import id.rotasi.report.RosterStatus;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.WorkMode;
import id.rotasi.report.RosterReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A finished roster.
 *
 * @param problem what it was made from
 * @param assignments one for each ASN and working day of that ASN's unit, by person in the order of the problem, then by
 *     date; those absent included
 * @param report how good it is and why
 */
public record Roster(RosterProblem problem, List<Assignment> assignments, RosterReport report) {

    /** Short for the status of the report. */
    public RosterStatus status() {
        return report.status();
    }

    /** What a person does on a date; empty when the unit does not work. Takes time linear in the roster. */
    public Optional<Assignment> of(String asn, LocalDate date) {
        return assignments.stream()
                .filter(a -> a.asn().equals(asn) && a.date().equals(date))
                .findFirst();
    }

    /** The people at home on a date, in the order of the problem. */
    public Stream<Assignment> atHome(LocalDate date) {
        return assignments.stream().filter(a -> a.date().equals(date) && a.mode() == WorkMode.WFH);
    }
}
