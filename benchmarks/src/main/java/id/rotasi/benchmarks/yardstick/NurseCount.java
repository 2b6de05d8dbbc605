package id.rotasi.benchmarks.yardstick;

import id.rotasi.benchmarks.yardstick.NurseInstance.Nurse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Counts a roster by the rules of the benchmark, from what each employee works on each day and nothing else.
 *
 * @param cost of requests and of cover
 * @param faults what breaks a hard rule; none if the roster is valid
 */
public record NurseCount(long cost, List<String> faults) {

    /** Counts a roster. @param worked of each employee the shift of each day; empty when off */
    public static NurseCount of(NurseInstance instance, Map<String, List<String>> worked) {
        var faults = new ArrayList<String>();
        for (var nurse : instance.staff()) {
            new OfNurse(instance, nurse, worked.get(nurse.id()), faults).check();
        }
        return new NurseCount(cost(instance, worked), faults);
    }

    private static long cost(NurseInstance instance, Map<String, List<String>> worked) {
        long cost = 0;
        for (var request : instance.requests()) {
            boolean has = worked.get(request.nurse()).get(request.day()).equals(request.shift());
            cost += has == request.isFor() ? 0 : request.weight();
        }
        for (var cover : instance.cover()) {
            long there = worked.values().stream()
                    .filter(days -> days.get(cover.day()).equals(cover.shift()))
                    .count();
            cost += cover.under() * Math.max(0, cover.needed() - there);
            cost += cover.over() * Math.max(0, there - cover.needed());
        }
        return cost;
    }

    private record OfNurse(NurseInstance instance, Nurse nurse, List<String> days, List<String> faults) {

        void check() {
            var minutes = new HashMap<String, Integer>();
            var notBefore = new HashMap<String, List<String>>();
            instance.shifts().forEach(shift -> {
                minutes.put(shift.id(), shift.minutes());
                notBefore.put(shift.id(), shift.notBefore());
            });
            var times = new HashMap<String, Integer>();
            var weekends = new HashSet<Integer>();
            int total = 0;
            for (int day = 0; day < days.size(); day++) {
                var shift = days.get(day);
                if (shift.isEmpty()) {
                    continue;
                }
                total += minutes.get(shift);
                times.merge(shift, 1, Integer::sum);
                if (day % 7 >= 5) {
                    weekends.add(day / 7);
                }
                if (nurse.daysOff().contains(day)) {
                    fault("works on day %d, a day off".formatted(day));
                }
                if (day > 0
                        && !days.get(day - 1).isEmpty()
                        && notBefore.get(days.get(day - 1)).contains(shift)) {
                    fault("works %s after %s on day %d".formatted(shift, days.get(day - 1), day));
                }
            }
            var contract = nurse.contract();
            times.forEach(
                    (shift, n) -> most("shifts " + shift, n, contract.most().getOrDefault(shift, 0)));
            most("minutes", total, contract.mostMinutes());
            least("minutes", total, contract.leastMinutes());
            most("weekends", weekends.size(), contract.mostWeekends());
            runs();
        }

        /* Runs at the edges may go on beyond them, but not those that are too long already. */
        private void runs() {
            int from = 0;
            for (int day = 1; day <= days.size(); day++) {
                boolean isOver = day == days.size()
                        || days.get(day).isEmpty() != days.get(from).isEmpty();
                if (isOver) {
                    boolean works = !days.get(from).isEmpty();
                    boolean isInside = from > 0 && day < days.size();
                    if (works) {
                        most(
                                "days in a row until day " + (day - 1),
                                day - from,
                                nurse.contract().longestRun());
                    }
                    if (isInside) {
                        int shortest = works
                                ? nurse.contract().shortestRun()
                                : nurse.contract().fewestDaysOff();
                        least(
                                (works ? "days in a row until day " : "days off until day ") + (day - 1),
                                day - from,
                                shortest);
                    }
                    from = day;
                }
            }
        }

        private void most(String what, int n, int most) {
            if (n > most) {
                fault("%s: %d, at most %d".formatted(what, n, most));
            }
        }

        private void least(String what, int n, int least) {
            if (n < least) {
                fault("%s: %d, at least %d".formatted(what, n, least));
            }
        }

        private void fault(String what) {
            faults.add(nurse.id() + " " + what);
        }
    }
}
