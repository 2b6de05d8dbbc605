package id.rotasi.internal.audit;

import id.rotasi.internal.compile.Model;
import id.rotasi.internal.report.FairnessRecord;
import id.rotasi.report.RosterReport.Fairness;
import id.rotasi.report.RosterReport.Fairness.Spread;
import java.time.DayOfWeek;
import java.util.IntSummaryStatistics;

/** How many days people are at home: all, Mondays and Fridays; of those who could work from home on at least one day. */
public record FairnessCount(IntSummaryStatistics all, IntSummaryStatistics mondays, IntSummaryStatistics fridays) {

    /** Of nobody. */
    public FairnessCount() {
        this(new IntSummaryStatistics(), new IntSummaryStatistics(), new IntSummaryStatistics());
    }

    /** Counts the days of a roster, given the state of each cell. Takes time linear in them. */
    public static FairnessCount of(Model model, int[] states) {
        var table = model.table();
        var eligible = new boolean[model.problem().asns().size()];
        var days = new int[eligible.length][3];
        for (int cell = 0; cell < table.size(); cell++) {
            int asn = table.asn(cell);
            eligible[asn] |= table.mayBeHome(cell, model.allowed(cell));
            if (table.isHome(cell, states[cell])) {
                var weekday = table.dateOf(table.day(cell)).getDayOfWeek();
                days[asn][0]++;
                days[asn][1] += weekday == DayOfWeek.MONDAY ? 1 : 0;
                days[asn][2] += weekday == DayOfWeek.FRIDAY ? 1 : 0;
            }
        }
        var count = new FairnessCount();
        for (int asn = 0; asn < eligible.length; asn++) {
            if (eligible[asn]) {
                count.add(days[asn]);
            }
        }
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
