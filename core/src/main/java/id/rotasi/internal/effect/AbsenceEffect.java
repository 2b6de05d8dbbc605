package id.rotasi.internal.effect;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.Absence.Part;
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
        var times = new HashMap<Away, int[]>();
        absences.forEach(absence -> workedDays(absence).stream()
                .forEach(day -> times.computeIfAbsent(Away.of(absence), away -> new int[duty.days()])[day]++));
        var covered = new TreeSet<Integer>();
        var idle = new TreeSet<Integer>();
        for (int i = absences.size() - 1; i >= 0; i--) {
            var absence = absences.get(i);
            var days = workedDays(absence);
            if (days.isEmpty()) {
                idle.add(i);
            } else if (days.stream().allMatch(day -> isCovered(absence, day, times))) {
                covered.add(i);
                days.stream().forEach(day -> times.get(Away.of(absence))[day]--);
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

    /** A person and the part of a day. */
    private record Away(String asn, Part part) {

        static Away of(Absence absence) {
            return new Away(absence.asn(), absence.part());
        }
    }

    /* Half a day is covered by the same half, given once more, or by the whole day. */
    private static boolean isCovered(Absence absence, int day, Map<Away, int[]> times) {
        int[] whole = times.get(new Away(absence.asn(), Part.WHOLE_DAY));
        return times.get(Away.of(absence))[day] > 1 || absence.isHalf() && whole != null && whole[day] > 0;
    }

    private String idleCode(Absence absence) {
        boolean serves = duty.span(absence.from(), absence.to()).stream()
                .mapToObj(duty::date)
                .anyMatch(date -> duty.serves(absence.asn(), date));
        return serves ? "absence-without-working-day" : "absence-outside-service";
    }

    private BitSet workedDays(Absence absence) {
        var days = duty.span(absence.from(), absence.to());
        days.and(duty.workedBy(absence.asn()));
        return days;
    }
}
