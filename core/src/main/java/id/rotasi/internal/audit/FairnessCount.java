package id.rotasi.internal.audit;

import id.rotasi.domain.Assignment;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.report.FairnessRecord;
import id.rotasi.report.RosterReport.Fairness;
import id.rotasi.report.RosterReport.Fairness.Spread;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many days people are at home: all, Mondays and Fridays; of those who could work from home on at least one day. */
public record FairnessCount(IntSummaryStatistics all, IntSummaryStatistics mondays, IntSummaryStatistics fridays) {

    /** Of nobody. */
    public FairnessCount() {
        this(new IntSummaryStatistics(), new IntSummaryStatistics(), new IntSummaryStatistics());
    }

    /** Counts the days of a roster. Takes time linear in them. */
    public static FairnessCount of(Model model, List<Assignment> assignments) {
        var asns = model.problem().asns();
        var eligible = IntStream.range(0, model.table().size())
                .filter(cell -> model.allowed(cell).contains(States.WFH))
                .mapToObj(cell -> asns.get(model.table().asn(cell)).id())
                .collect(Collectors.toSet());
        var days = new HashMap<String, int[]>();
        for (var assignment : assignments) {
            if (assignment.mode() != WorkMode.ABSENT && eligible.contains(assignment.asn())) {
                int[] own = days.computeIfAbsent(assignment.asn(), asn -> new int[3]);
                int home = assignment.mode() == WorkMode.WFH ? 1 : 0;
                own[0] += home;
                own[1] += assignment.date().getDayOfWeek() == DayOfWeek.MONDAY ? home : 0;
                own[2] += assignment.date().getDayOfWeek() == DayOfWeek.FRIDAY ? home : 0;
            }
        }
        var count = new FairnessCount();
        days.values().forEach(count::add);
        return count;
    }

    private void add(int[] days) {
        all.accept(days[0]);
        mondays.accept(days[1]);
        fridays.accept(days[2]);
    }

    /** Adds what was counted of other people. */
    public void add(FairnessCount others) {
        all.combine(others.all);
        mondays.combine(others.mondays);
        fridays.combine(others.fridays);
    }

    /** How turns are shared. */
    public Fairness fairness() {
        return new FairnessRecord((int) all.getCount(), spread(all), spread(mondays), spread(fridays));
    }

    private static Spread spread(IntSummaryStatistics days) {
        return days.getCount() == 0 ? new Spread(0, 0, 0) : new Spread(days.getMin(), days.getAverage(), days.getMax());
    }
}
