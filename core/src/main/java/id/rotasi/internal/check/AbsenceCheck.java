package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.internal.Elements;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks the absences. Two absences of one person may share a day of the period only if they are of the same kind: leave
 * entered twice does no harm, but nobody is on leave and on official travel at once. Two halves of a day are one whole day.
 */
record AbsenceCheck(RosterProblem draft, Directory known, Errors errors) {

    /** Takes n log n steps for n absences. */
    void absences() {
        var contradicted = new Contradictions(draft.absences(), draft.period()).find();
        var rows = new HashMap<String, Integer>();
        draft.absences().forEach(absence -> rows.merge(absence.asn(), 1, Integer::sum));
        for (int i = 0; i < draft.absences().size(); i++) {
            var absence = draft.absences().get(i);
            var path = path(i);
            Optional.ofNullable(rows.remove(absence.asn())).ifPresent(n -> known.asns()
                    .checkReference(path + ".asn", absence.asn(), "unknown-asn", n, errors));
            if (absence.to().isBefore(absence.from())) {
                errors.add(path, "absence-backwards", Map.of("from", absence.from(), "to", absence.to()));
            } else if (!known.periodIsBackwards() && !Contradictions.touches(absence, draft.period())) {
                errors.add(path, "absence-outside-period", outside(absence));
            } else if (contradicted.containsKey(i)) {
                addContradiction(i, contradicted.get(i));
            }
        }
    }

    private Map<String, Object> outside(Absence absence) {
        var period = draft.period();
        return Map.of("from", absence.from(), "to", absence.to(), "start", period.from(), "end", period.to());
    }

    private void addContradiction(int later, int earlier) {
        var one = draft.absences().get(earlier);
        var other = draft.absences().get(later);
        var date = Stream.of(one.from(), other.from(), draft.period().from()).max(Comparator.naturalOrder());
        errors.add(
                path(later),
                one.kind() == other.kind() ? "absences-two-halves" : "absences-contradict",
                Map.of(
                        "who", other.asn(),
                        "date", date.orElseThrow(),
                        "kind", other.kind(),
                        "first", path(earlier),
                        "firstKind", one.kind()));
    }

    private static String path(int place) {
        return Elements.path("$.absences", place);
    }
}
