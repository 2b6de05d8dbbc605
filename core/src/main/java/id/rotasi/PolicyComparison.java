package id.rotasi;

import id.rotasi.domain.WorkMode;
import id.rotasi.internal.audit.Audit;
import id.rotasi.internal.compile.Model;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.Cost;
import id.rotasi.report.Fairness;
import id.rotasi.report.RuleResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Several policies for the same people, places and dates, side by side. Takes the time of one solve for each policy.
 *
 * @param rows one for each policy, in the order given
 */
public record PolicyComparison(List<Row> rows) {

    /**
     * What one policy leads to.
     *
     * @param policy its id; a second policy of the same id is told apart by a number
     * @param status of its roster
     * @param wfhShare part of the days on duty that is spent at home, 0 to 1
     * @param wfhDays person-days at home
     * @param mondays person-days at home on Mondays
     * @param fridays person-days at home on Fridays
     * @param slack how many officers counters have beyond their minimum
     * @param fairness how turns are shared among those who may be at home under this policy
     * @param unkept ids of the hard rules that its roster breaks
     * @param cost under the policy itself
     * @param yardstick under {@link Presets#yardstick()}
     * @param time of the solve
     */
    public record Row(
            String policy,
            RosterStatus status,
            double wfhShare,
            int wfhDays,
            int mondays,
            int fridays,
            CounterSlack slack,
            Fairness fairness,
            List<String> unkept,
            Cost cost,
            Cost yardstick,
            Duration time) {}

    public PolicyComparison {
        rows = List.copyOf(rows);
    }

    /**
     * Solves the problem under each policy.
     *
     * @throws InvalidProblemException if a policy does not fit the problem; all errors of the first such policy
     */
    public static PolicyComparison of(RosterProblem problem, List<RosterPolicy> policies, EngineOptions options) {
        var problems = policies.stream().map(problem::withPolicy).toList();
        var measure = Model.of(problem.withPolicy(Presets.yardstick()));
        var seen = new HashMap<String, Integer>();
        var rows = new ArrayList<Row>();
        for (var each : problems) {
            int number = seen.merge(each.policy().id(), 1, Integer::sum);
            var name = number == 1 ? each.policy().id() : each.policy().id() + " (" + number + ")";
            long start = System.nanoTime();
            var roster = RosterEngine.create(options).solve(each);
            rows.add(row(name, roster, measure, Duration.ofNanos(System.nanoTime() - start)));
        }
        return new PolicyComparison(rows);
    }

    private static Row row(String name, Roster roster, Model measure, Duration time) {
        int home = 0;
        int duty = 0;
        var weekdays = new int[8];
        for (var day : roster.assignments()) {
            if (day.mode() != WorkMode.ABSENT) {
                duty++;
            }
            if (day.mode() == WorkMode.WFH) {
                home++;
                weekdays[day.date().getDayOfWeek().getValue()]++;
            }
        }
        var report = roster.report();
        return new Row(
                name,
                roster.status(),
                duty == 0 ? 0 : (double) home / duty,
                home,
                weekdays[1],
                weekdays[5],
                CounterSlack.of(roster),
                report.fairness(),
                report.rules().stream()
                        .filter(rule -> rule.hard() > 0)
                        .map(RuleResult::id)
                        .toList(),
                report.score(),
                Audit.of(measure, roster.assignments()).cost(),
                time);
    }
}
