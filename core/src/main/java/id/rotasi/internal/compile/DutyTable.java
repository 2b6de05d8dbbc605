package id.rotasi.internal.compile;

import static id.rotasi.internal.compile.CellTable.ABSENT;
import static id.rotasi.internal.compile.CellTable.OFF;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Unit;
import id.rotasi.domain.WorkMode;
import java.util.HashMap;
import java.util.Map;

/**
 * The days of each person: numbered cells where he or she is on duty, {@link CellTable#ABSENT} or {@link CellTable#OFF}
 * elsewhere. Takes time linear in people and days.
 */
final class DutyTable {

    private final CellTable table;
    private final RosterProblem problem;
    private final int days;

    DutyTable(CellTable table) {
        this.table = table;
        this.problem = table.problem();
        this.days = table.days();
    }

    /** The cell of person a on day d at {@code a * days + d}. */
    int[] index() {
        var index = new int[problem.asns().size() * days];
        var ofUnits = new HashMap<String, boolean[]>();
        for (int a = 0; a < problem.asns().size(); a++) {
            var person = problem.asns().get(a);
            var service = person.service();
            boolean isPartTime = person.isPartTime();
            var open = workedBy(a, ofUnits);
            for (int d = 0; d < days; d++) {
                boolean serves = service.isAlways() || service.contains(table.dates()[d]);
                boolean works = !isPartTime || person.workingDays().contains(table.dates()[d].getDayOfWeek());
                index[a * days + d] = open[d] && serves && works ? 0 : OFF;
            }
        }
        table.absent().mark(index);
        settle(index);
        int cells = 0;
        for (int at = 0; at < index.length; at++) {
            if (index[at] == 0) {
                index[at] = cells++;
            }
        }
        return index;
    }

    /* The days on which the unit of a person works, the unit being that of each day. */
    private boolean[] workedBy(int asn, Map<String, boolean[]> works) {
        if (!table.isDated(asn)) {
            return works.computeIfAbsent(
                    problem.asns().get(asn).unit(), id -> worked(table.units().get(id)));
        }
        var open = new boolean[days];
        for (int d = 0; d < days; d++) {
            open[d] = works.computeIfAbsent(
                            table.asnOn(asn, d).unit(),
                            id -> worked(table.units().get(id)))[d];
        }
        return open;
    }

    private void settle(int[] index) {
        int last = Math.min(
                days - 1, table.facts().settledThrough().map(table::dayOf).orElse(-1));
        for (int a = 0; a < problem.asns().size(); a++) {
            for (int d = 0; d <= last; d++) {
                index[a * days + d] = OFF;
            }
        }
        table.facts().settled().forEach(known -> {
            int at = table.asnIndex(known.asn()) * days + table.dayOf(known.date());
            index[at] = known.mode() == WorkMode.ABSENT ? ABSENT : 0;
        });
    }

    private boolean[] worked(Unit unit) {
        var open = new boolean[days];
        for (int d = 0; d < days; d++) {
            open[d] = table.calendar().isWorkingDay(unit, table.dateOf(d));
        }
        return open;
    }
}
