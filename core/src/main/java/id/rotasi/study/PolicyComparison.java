package id.rotasi.study;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.audit.Audit;
import id.rotasi.internal.compile.Model;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.Cost;
import id.rotasi.report.RosterReport.Fairness;
import id.rotasi.report.RosterReport.RuleResult;
import id.rotasi.report.RosterStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Several policies for the same people, places and dates, side by side. Takes the time of one solve for each policy.
 */
public final class PolicyComparison {

    private final List<Row> rows;

    /** What one policy leads to. */
    public sealed interface Row {

        /** Its id; a second policy of the same id is told apart by a number. */
        String policy();

        /** Of its roster. */
        RosterStatus status();

        /** Part of the days on duty that is spent at home, 0 to 1. */
        double wfhShare();

        /** Person-days at home. */
        int wfhDays();

        /** Person-days at home on Mondays. */
        int mondays();

        /** Person-days at home on Fridays. */
        int fridays();

        /** How many officers counters have beyond their minimum. */
        Slack slack();

        /** How turns are shared among those who may be at home under this policy. */
        Fairness fairness();

        /** Ids of the hard rules that its roster breaks. */
        List<String> unkept();

        /** Under the policy itself. */
        Cost cost();

        /** Under {@link Presets#yardstick()}. */
        Cost yardstick();

        /** Of the solve. */
        Duration time();
    }

    private record RowRecord(
            String policy,
            RosterStatus status,
            double wfhShare,
            int wfhDays,
            int mondays,
            int fridays,
            Slack slack,
            Fairness fairness,
            List<String> unkept,
            Cost cost,
            Cost yardstick,
            Duration time)
            implements Row {}

    /**
     * How many officers counters have beyond their minimum on the days on which they are open: those who stand there and
     * those on site who are qualified, belong to the counter's unit and serve no other counter.
     *
     * @param worst on the worst day of the worst counter, negative when officers are missing; 0 without counters
     * @param mean over all counters and open days; 0 without counters
     */
    public record Slack(int worst, double mean) {}

    private PolicyComparison(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** One for each policy, in the order given. */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Solves the problem under each policy.
     *
     * @throws InvalidProblemException if a policy does not fit the problem; all errors of the first such policy
     */
    public static PolicyComparison of(RosterProblem problem, List<RosterPolicy> policies, EngineOptions options) {
        var problems = policies.stream().map(problem::withPolicy).toList();
        var measure = Model.of(problem, Presets.yardstick().rules());
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
        return new RowRecord(
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
