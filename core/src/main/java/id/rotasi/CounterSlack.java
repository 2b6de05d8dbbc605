package id.rotasi;

import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.WorkMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many officers counters have beyond their minimum on the days on which they are open: those who stand there and
 * those on site who are qualified, belong to the counter's unit and serve no other counter.
 *
 * @param worst on the worst day of the worst counter, negative when officers are missing; 0 without counters
 * @param mean over all counters and open days; 0 without counters
 */
public record CounterSlack(int worst, double mean) {

    /** The slack of a roster. Takes time linear in the roster and in counters times days times their people. */
    public static CounterSlack of(Roster roster) {
        var problem = roster.problem();
        var tree = problem.unitTree();
        var calendar = problem.workCalendar();
        Map<LocalDate, Map<String, Assignment>> days = new HashMap<>();
        for (var day : roster.assignments()) {
            days.computeIfAbsent(day.date(), date -> new HashMap<>()).put(day.asn(), day);
        }
        int worst = Integer.MAX_VALUE;
        long sum = 0;
        int count = 0;
        for (var counter : problem.counters()) {
            var unit = tree.get(counter.unit());
            var inside = tree.subtree(unit).stream().map(below -> below.id()).collect(Collectors.toSet());
            var officers = problem.asns().stream()
                    .filter(asn -> inside.contains(asn.unit()) && isQualified(asn, counter))
                    .map(Asn::id)
                    .toList();
            for (var date : problem.period().dates().toList()) {
                if (counter.openOn().contains(date.getDayOfWeek()) && calendar.isWorkingDay(unit, date)) {
                    int slack = free(officers, days.getOrDefault(date, Map.of()), counter) - counter.minimum();
                    worst = Math.min(worst, slack);
                    sum += slack;
                    count++;
                }
            }
        }
        return count == 0 ? new CounterSlack(0, 0) : new CounterSlack(worst, (double) sum / count);
    }

    private static boolean isQualified(Asn asn, ServiceCounter counter) {
        return counter.qualification().map(asn.qualifications()::contains).orElse(true);
    }

    private static int free(List<String> officers, Map<String, Assignment> day, ServiceCounter counter) {
        int free = 0;
        for (var officer : officers) {
            var assignment = day.get(officer);
            if (assignment != null && assignment.mode() == WorkMode.WFO) {
                var post = assignment.post().orElse(Post.OFFICE);
                boolean elsewhere = post instanceof Post.Counter at && !at.id().equals(counter.id());
                free += elsewhere ? 0 : 1;
            }
        }
        return free;
    }
}
