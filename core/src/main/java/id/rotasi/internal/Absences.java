package id.rotasi.internal;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The absences of a problem by person. A look-up takes time linear in those of the person. */
public record Absences(Map<String, List<Absence>> byPerson) {

    public static Absences of(RosterProblem problem) {
        return new Absences(problem.absences().stream().collect(Collectors.groupingBy(Absence::asn)));
    }

    /** The absence of a person all day on a date; the first one of the problem if there are several. */
    public Optional<Absence> on(String asn, LocalDate date) {
        return of(asn, date).filter(absence -> !absence.isHalf()).findFirst();
    }

    /** The absence of a person for half of a date, likewise; of no account if the person is absent all day. */
    public Optional<Absence> half(String asn, LocalDate date) {
        return of(asn, date).filter(Absence::isHalf).findFirst();
    }

    private Stream<Absence> of(String asn, LocalDate date) {
        return byPerson.getOrDefault(asn, List.of()).stream().filter(absence -> absence.covers(date));
    }
}
