package id.rotasi.oracle;

import id.rotasi.RosterProblem;
import id.rotasi.calendar.CalendarOptions;
import id.rotasi.calendar.Holiday;
import id.rotasi.domain.Unit;
import id.rotasi.domain.Unit.WorkingWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** On which dates a unit works, asked anew each time. */
final class WorkedDays {

    private final CalendarOptions options;
    private final Map<String, Unit> units = new HashMap<>();

    WorkedDays(RosterProblem problem) {
        this.options = problem.calendar();
        problem.units().forEach(unit -> units.put(unit.id(), unit));
    }

    boolean isWorked(String id, LocalDate date) {
        for (var decree : options.worked()) {
            if (decree.date().equals(date) && (decree.units().isEmpty() || isBelow(id, decree.units()))) {
                return true;
            }
        }
        if (week(id) == WorkingWeek.SHIFTS) {
            return true;
        }
        boolean works =
                switch (date.getDayOfWeek()) {
                    case SUNDAY -> week(id) == WorkingWeek.SEVEN_DAYS || week(id) == WorkingWeek.ROSTERED_DAYS_OFF;
                    case SATURDAY -> week(id) != WorkingWeek.FIVE_DAYS;
                    default -> true;
                };
        var off = dayOff(id, date);
        boolean collective = off.isPresent() && off.get() == Holiday.Type.COLLECTIVE_LEAVE;
        return works && (off.isEmpty() || collective && worksThrough(id));
    }

    /* The country first; of several of one region on a date the first one. */
    private Optional<Holiday.Type> dayOff(String id, LocalDate date) {
        for (var day : options.added()) {
            if (day.date().equals(date)) {
                return Optional.of(day.type());
            }
        }
        if (!options.removed().contains(date)) {
            for (var day : options.year(date.getYear()).orElseThrow().holidays()) {
                if (day.date().equals(date)) {
                    return Optional.of(day.type());
                }
            }
        }
        for (var day : options.regional()) {
            if (day.holiday().date().equals(date) && isBelow(id, day.units())) {
                return Optional.of(day.holiday().type());
            }
        }
        return Optional.empty();
    }

    private boolean isBelow(String id, Set<String> above) {
        return above.contains(id)
                || parent(id).map(parent -> isBelow(parent, above)).orElse(false);
    }

    private Optional<String> parent(String id) {
        return units.get(id).parent();
    }

    private WorkingWeek week(String id) {
        return units.get(id)
                .workingWeek()
                .orElseGet(() -> parent(id).map(this::week).orElse(WorkingWeek.FIVE_DAYS));
    }

    private boolean worksThrough(String id) {
        return units.get(id).worksCollectiveLeave()
                || parent(id).map(this::worksThrough).orElse(false);
    }
}
