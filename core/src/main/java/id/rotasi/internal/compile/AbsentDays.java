package id.rotasi.internal.compile;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import java.util.BitSet;

/** The days of a period on which people are absent, all day or for half of it, by person, then by day. */
final class AbsentDays {

    private final int days;
    private final BitSet wholes = new BitSet();
    private final BitSet halves = new BitSet();

    /** @param table which need not know more than people and days yet */
    AbsentDays(RosterProblem problem, CellTable table) {
        this.days = table.days();
        problem.absences().forEach(absence -> add(absence, table));
    }

    private void add(Absence absence, CellTable table) {
        int a = table.asnIndex(absence.asn());
        int from = Math.max(0, table.dayOf(absence.from()));
        int to = Math.min(days - 1, table.dayOf(absence.to()));
        if (from <= to) {
            (absence.isHalf() ? halves : wholes).set(a * days + from, a * days + to + 1);
        }
    }

    /** Marks who is absent all day, of those who work. */
    void mark(int[] table) {
        wholes.stream().filter(at -> table[at] != CellTable.OFF).forEach(at -> table[at] = CellTable.ABSENT);
    }

    /** Whether anybody is absent for half of a day. */
    boolean hasHalves() {
        return !halves.isEmpty();
    }

    /** Whether a person is absent for half of a day; no day before the period is known to be one. */
    boolean isHalf(int asn, int day) {
        return day >= 0 && halves.get(asn * days + day);
    }
}
