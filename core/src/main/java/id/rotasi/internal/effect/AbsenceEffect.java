package id.rotasi.internal.effect;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Absences that meet no day of duty. */
record AbsenceEffect(RosterProblem problem, DutyDays duty, Notices notices) {

    /**
     * Of absences that cover each other the later ones of the list are named; without all that are named, everybody is
     * absent on the same days.
     */
    void absences() {
        var absences = problem.absences();
        var times = new HashMap<String, int[]>();
        absences.forEach(absence -> workedDays(absence.asn(), absence.from(), absence.to()).stream()
                .forEach(day -> times.computeIfAbsent(absence.asn(), id -> new int[duty.days()])[day]++));
        var covered = new TreeSet<Integer>();
        var idle = new TreeSet<Integer>();
        for (int i = absences.size() - 1; i >= 0; i--) {
            var absence = absences.get(i);
            var days = workedDays(absence.asn(), absence.from(), absence.to());
            if (days.isEmpty()) {
                idle.add(i);
            } else if (days.stream().allMatch(day -> times.get(absence.asn())[day] > 1)) {
                covered.add(i);
                days.stream().forEach(day -> times.get(absence.asn())[day]--);
            }
        }
        for (int i = 0; i < absences.size(); i++) {
            if (idle.contains(i) || covered.contains(i)) {
                var absence = absences.get(i);
                notices.add(
                        "$.absences[" + i + "]",
                        idle.contains(i) ? idleCode(absence) : "absence-covered",
                        Map.of("who", absence.asn(), "from", absence.from(), "to", absence.to()));
            }
        }
    }

    private String idleCode(Absence absence) {
        boolean serves = duty.span(absence.from(), absence.to()).stream()
                .mapToObj(duty::date)
                .anyMatch(date -> duty.serves(absence.asn(), date));
        return serves ? "absence-without-working-day" : "absence-outside-service";
    }

    private BitSet workedDays(String asn, LocalDate from, LocalDate to) {
        var days = duty.span(from, to);
        days.and(duty.workedBy(asn));
        return days;
    }
}
