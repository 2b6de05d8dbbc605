package id.rotasi.internal.check;

import id.rotasi.domain.Absence;
import id.rotasi.domain.Absence.Part;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds absences of one person that are of different kinds, or different halves of days, and share a day of the period. */
record Contradictions(List<Absence> absences, Period period) {

    /** For each absence that contradicts one before it in the list, that other one, both by their places. */
    Map<Integer, Integer> find() {
        var byPerson = IntStream.range(0, absences.size())
                .boxed()
                .filter(place -> isSound(absences.get(place)))
                .collect(Collectors.groupingBy(place -> absences.get(place).asn(), HashMap::new, Collectors.toList()));
        var found = new HashMap<Integer, Integer>();
        byPerson.values().stream().filter(list -> list.size() > 1).forEach(list -> sweep(list, found));
        return found;
    }

    /** Goes through the absences of one person by first day, keeping the one that lasts longest of each kind. */
    private void sweep(List<Integer> places, Map<Integer, Integer> found) {
        places.sort(Comparator.comparing(this::start));
        var lasting = new HashMap<Sort, Integer>();
        for (int place : places) {
            var sort = Sort.of(absences.get(place));
            lasting.forEach((other, earlier) -> {
                if (other.contradicts(sort) && !last(earlier).isBefore(start(place))) {
                    found.putIfAbsent(Math.max(place, earlier), Math.min(place, earlier));
                }
            });
            lasting.merge(sort, place, (one, next) -> last(next).isAfter(last(one)) ? next : one);
        }
    }

    private record Sort(AbsenceKind kind, Part part) {

        static Sort of(Absence absence) {
            return new Sort(absence.kind(), absence.part());
        }

        boolean contradicts(Sort other) {
            boolean both = part != Part.WHOLE_DAY && other.part != Part.WHOLE_DAY && part != other.part;
            return kind != other.kind || both;
        }
    }

    private LocalDate start(int place) {
        var from = absences.get(place).from();
        return from.isAfter(period.from()) ? from : period.from();
    }

    private LocalDate last(int place) {
        return absences.get(place).to();
    }

    private boolean isSound(Absence absence) {
        return !absence.to().isBefore(absence.from()) && touches(absence, period);
    }

    /** Whether some day of an absence lies in the period. */
    static boolean touches(Absence absence, Period period) {
        return Period.Span.of(absence.from(), absence.to()).touches(period);
    }
}
