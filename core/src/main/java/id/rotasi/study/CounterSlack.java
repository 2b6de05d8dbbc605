package id.rotasi.study;

import id.rotasi.Roster;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Post;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.Absences;
import id.rotasi.study.PolicyComparison.Slack;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts the slack of counters. */
final class CounterSlack {

    private CounterSlack() {}

    /** The slack of a roster. Takes time linear in the roster and in counters times days times their people. */
    static Slack of(Roster roster) {
        var problem = roster.problem();
        var tree = problem.unitTree();
        var calendar = problem.workCalendar();
        var absences = Absences.of(problem);
        int worst = Integer.MAX_VALUE;
        long sum = 0;
        int count = 0;
        for (var counter : problem.counters()) {
            var unit = tree.get(counter.unit());
            var inside = tree.subtree(unit).stream().map(below -> below.id()).collect(Collectors.toSet());
            var officers = problem.asns().stream()
                    .filter(asn -> asn.isDated() || mayServe(asn, inside, counter))
                    .toList();
            for (var date : problem.period().dates().toList()) {
                if (counter.opensOn(date) && calendar.isWorkingDay(unit, date)) {
                    int slack = free(officers, inside, roster, absences, date, counter) - counter.minimumOn(date);
                    worst = Math.min(worst, slack);
                    sum += slack;
                    count++;
                }
            }
        }
        return count == 0 ? new Slack(0, 0) : new Slack(worst, (double) sum / count);
    }

    private static boolean mayServe(Asn asn, Set<String> inside, ServiceCounter counter) {
        return inside.contains(asn.unit()) && counter.admits(asn);
    }

    private static int free(
            List<Asn> officers,
            Set<String> inside,
            Roster roster,
            Absences absences,
            LocalDate date,
            ServiceCounter counter) {
        return (int) officers.stream()
                .filter(officer -> absences.half(officer.id(), date).isEmpty())
                .filter(officer -> !officer.isDated() || mayServe(officer.at(date), inside, counter))
                .flatMap(officer -> roster.of(officer.id(), date).stream())
                .filter(day -> day.mode() == WorkMode.WFO)
                .filter(day -> !(day.post().orElse(Post.OFFICE) instanceof Post.Counter at)
                        || at.id().equals(counter.id()))
                .count();
    }
}
