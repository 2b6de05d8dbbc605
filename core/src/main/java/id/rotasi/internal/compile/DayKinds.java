package id.rotasi.internal.compile;

import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitTree;
import id.rotasi.domain.WorkMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The kind of each day of each person: that of the unit in which he or she is on that day; on a day that is known, one that has the
 * mode in which it was.
 */
final class DayKinds {

    private final Map<String, DayKind> ofUnits = new HashMap<>();
    private final DayKind[] ofCells;
    private final boolean hasDaysOff;

    DayKinds(CellTable table) {
        for (var unit : table.units().all()) {
            ofUnits.put(unit.id(), of(unit, table.units()));
        }
        boolean isOfUnit = ofUnits.values().stream().anyMatch(DayKind::hasDaysOff);
        boolean isPlain = !isOfUnit && table.facts().settled().stream().noneMatch(day -> day.mode() == WorkMode.OFF);
        this.ofCells = new DayKind[isPlain ? 0 : table.all()];
        for (int cell = 0; cell < ofCells.length; cell++) {
            ofCells[cell] = ofUnits.get(table.asnOf(cell).unit());
        }
        if (!isPlain) {
            table.facts().settled().forEach(day -> known(table.cellOf(day.asn(), day.date()), day.mode()));
            var history = table.facts().history();
            for (int h = 0; h < history.size(); h++) {
                known(table.size() + h, history.get(h).mode());
            }
        }
        this.hasDaysOff = isOfUnit || Arrays.stream(ofCells).anyMatch(DayKind::hasDaysOff);
    }

    private static DayKind of(Unit unit, UnitTree units) {
        return switch (units.workingWeek(unit)) {
            case SHIFTS -> DayKind.SHIFT;
            case ROSTERED_DAYS_OFF -> DayKind.ROSTERED;
            case FIVE_DAYS, SIX_DAYS, SEVEN_DAYS -> DayKind.ROTATION;
        };
    }

    private void known(int cell, WorkMode mode) {
        if (cell >= 0 && ofCells[cell].code(mode) == Posts.NO_STATE) {
            ofCells[cell] = mode == WorkMode.OFF ? DayKind.SHIFT : DayKind.ROTATION;
        }
    }

    /** The kind of the day of a cell. */
    DayKind of(int cell) {
        return ofCells.length == 0 ? DayKind.ROTATION : ofCells[cell];
    }

    /** The kind of the days of a unit. */
    DayKind of(String unit) {
        return ofUnits.get(unit);
    }

    /** Whether there is a unit or a day with days off that are decided. */
    boolean hasDaysOff() {
        return hasDaysOff;
    }
}
