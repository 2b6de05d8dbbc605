package id.rotasi.internal.audit;

import id.rotasi.domain.Assignment;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.report.FairnessRecord;
import id.rotasi.report.RosterReport.Fairness;
import id.rotasi.report.RosterReport.Fairness.Spread;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts turns from the assignments. */
public final class FairnessCount {

    private int all;
    private int mondays;
    private int fridays;

    private FairnessCount() {}

    /** How turns are shared among the people who could work from home on at least one day. */
    public static Fairness of(Model model, List<Assignment> assignments) {
        var eligible = IntStream.range(0, model.table().size())
                .filter(cell -> model.allowed(cell).contains(States.WFH))
                .mapToObj(cell ->
                        model.problem().asns().get(model.table().asn(cell)).id())
                .collect(Collectors.toCollection(HashSet::new));
        var counts = new LinkedHashMap<String, FairnessCount>();
        for (var assignment : assignments) {
            if (assignment.mode() != WorkMode.ABSENT && eligible.contains(assignment.asn())) {
                counts.computeIfAbsent(assignment.asn(), asn -> new FairnessCount())
                        .add(assignment);
            }
        }
        return new FairnessRecord(
                counts.size(),
                spread(counts.values(), count -> count.all),
                spread(counts.values(), count -> count.mondays),
                spread(counts.values(), count -> count.fridays));
    }

    private void add(Assignment assignment) {
        if (assignment.mode() == WorkMode.WFH) {
            var weekday = assignment.date().getDayOfWeek();
            all++;
            mondays += weekday == DayOfWeek.MONDAY ? 1 : 0;
            fridays += weekday == DayOfWeek.FRIDAY ? 1 : 0;
        }
    }

    private static Spread spread(Collection<FairnessCount> counts, ToIntFunction<FairnessCount> days) {
        var summary = counts.stream().mapToInt(days).summaryStatistics();
        return counts.isEmpty()
                ? new Spread(0, 0, 0)
                : new Spread(summary.getMin(), summary.getAverage(), summary.getMax());
    }
}
