package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks the absences. Two absences of one person may share a day of the period only if they are of the same kind: leave
 * entered twice does no harm, but nobody is on leave and on official travel at once.
 */
record AbsenceCheck(RosterProblem draft, Directory known, Errors errors) {

    /** Takes n log n steps for n absences. */
    void absences() {
        var absences = draft.absences();
        var contradicted = contradictions();
        var rows = new HashMap<String, Integer>();
        absences.forEach(absence -> rows.merge(absence.asn(), 1, Integer::sum));
        for (int i = 0; i < absences.size(); i++) {
            var absence = absences.get(i);
            var path = path(i);
            Optional.ofNullable(rows.remove(absence.asn())).ifPresent(n -> known.asns()
                    .checkReference(path + ".asn", absence.asn(), "unknown-asn", n, errors));
            if (absence.to().isBefore(absence.from())) {
                errors.add(path, "absence-backwards", Map.of("from", absence.from(), "to", absence.to()));
            } else if (!known.periodIsBackwards() && !touchesPeriod(absence)) {
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
        var date = one.from().isAfter(other.from()) ? one.from() : other.from();
        errors.add(
                path(later),
                "absences-contradict",
                Map.of(
                        "who", other.asn(),
                        "date", later(date, draft.period().from()),
                        "kind", other.kind(),
                        "first", path(earlier),
                        "firstKind", one.kind()));
    }

    /** For each absence that contradicts one before it in the list, that other one. */
    private Map<Integer, Integer> contradictions() {
        var byPerson = new HashMap<String, List<Integer>>();
        for (int i = 0; i < draft.absences().size(); i++) {
            var absence = draft.absences().get(i);
            if (!absence.to().isBefore(absence.from()) && touchesPeriod(absence)) {
                byPerson.computeIfAbsent(absence.asn(), id -> new ArrayList<>()).add(i);
            }
        }
        var found = new HashMap<Integer, Integer>();
        byPerson.values().stream().filter(list -> list.size() > 1).forEach(list -> sweep(list, found));
        return found;
    }

    /** Goes through the absences of one person by first day, keeping the one that lasts longest of each kind. */
    private void sweep(List<Integer> places, Map<Integer, Integer> found) {
        places.sort(Comparator.comparing(place -> start(draft.absences().get(place))));
        var lasting = new EnumMap<AbsenceKind, Integer>(AbsenceKind.class);
        for (int place : places) {
            var absence = draft.absences().get(place);
            lasting.forEach((kind, earlier) -> {
                if (kind != absence.kind()
                        && !draft.absences().get(earlier).to().isBefore(start(absence))) {
                    found.putIfAbsent(Math.max(place, earlier), Math.min(place, earlier));
                }
            });
            lasting.merge(absence.kind(), place, this::longer);
        }
    }

    private int longer(int one, int other) {
        return draft.absences()
                        .get(other)
                        .to()
                        .isAfter(draft.absences().get(one).to())
                ? other
                : one;
    }

    private LocalDate start(Absence absence) {
        return later(absence.from(), draft.period().from());
    }

    private boolean touchesPeriod(Absence absence) {
        var period = draft.period();
        return !absence.to().isBefore(period.from()) && !absence.from().isAfter(period.to());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String path(int place) {
        return "$.absences[" + place + "]";
    }
}
