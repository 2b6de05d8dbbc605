package id.rotasi.internal.compile;

import id.rotasi.domain.WorkMode;
import java.util.BitSet;
import java.util.Set;

/** The cells of those who work in shifts on that day. */
final class ShiftCells {

    private ShiftCells() {}

    /**
     * By the unit of the day; what is known of a day by the mode in which it was.
     *
     * @param inShifts ids of the units whose people do
     */
    static BitSet of(CellTable table, Set<String> inShifts) {
        var shifts = new BitSet(table.all());
        for (int cell = 0; !inShifts.isEmpty() && cell < table.all(); cell++) {
            shifts.set(cell, inShifts.contains(table.asnOf(cell).unit()));
        }
        for (var known : table.facts().settled()) {
            int cell = table.cellOf(known.asn(), known.date());
            if (cell >= 0 && known.mode() != WorkMode.WFO) {
                shifts.set(cell, known.mode() == WorkMode.OFF);
            }
        }
        var history = table.facts().history();
        for (int h = 0; h < history.size(); h++) {
            if (history.get(h).mode() == WorkMode.WFH) {
                shifts.clear(table.size() + h);
            }
        }
        return shifts;
    }
}
