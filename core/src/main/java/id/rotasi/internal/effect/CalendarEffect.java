package id.rotasi.internal.effect;

import id.rotasi.RosterProblem;
import id.rotasi.calendar.CalendarOptions;
import id.rotasi.calendar.WorkCalendar;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Days off that are added or removed and change no working day: neither which days a unit works nor which of them are
 * beside a day off. Each is tried by leaving it out.
 */
final class CalendarEffect {

    private final RosterProblem problem;
    private final CalendarOptions options;
    private final UnitTree units;
    private final WorkCalendar calendar;
    private final List<Unit> kinds;
    private final Notices notices;

    CalendarEffect(RosterProblem problem, Notices notices) {
        this.problem = problem;
        this.options = problem.calendar();
        this.units = problem.unitTree();
        this.calendar = problem.workCalendar();
        this.notices = notices;
        var byKind = new HashMap<List<Object>, Unit>();
        boolean isAlike = options.regional().isEmpty() && options.worked().isEmpty();
        units.all()
                .forEach(unit -> byKind.putIfAbsent(
                        isAlike ? List.of(units.workingWeek(unit), units.worksCollectiveLeave(unit)) : List.of(unit),
                        unit));
        this.kinds = List.copyOf(byKind.values());
    }

    void calendar() {
        for (int i = 0; i < options.added().size(); i++) {
            var rest = new ArrayList<>(options.added());
            var day = rest.remove(i);
            check("$.calendar.added[" + i + "]", reason("added", day.date()), day.date(), options.withAdded(rest));
        }
        for (var date : new TreeSet<>(options.removed())) {
            var rest = new HashSet<>(options.removed());
            rest.remove(date);
            check("$.calendar.removed", reason("removed", date), date, options.withRemoved(rest));
        }
        for (int i = 0; i < options.regional().size(); i++) {
            var rest = new ArrayList<>(options.regional());
            var day = rest.remove(i);
            var date = day.holiday().date();
            check("$.calendar.regional[" + i + "]", "regional-as-before", date, options.withRegional(rest));
        }
        for (int i = 0; i < options.worked().size(); i++) {
            var rest = new ArrayList<>(options.worked());
            var day = rest.remove(i);
            check("$.calendar.worked[" + i + "]", "worked-as-before", day.date(), options.withWorked(rest));
        }
    }

    private void check(String path, String code, LocalDate date, CalendarOptions without) {
        var period = problem.period();
        if (date.isBefore(period.from().minusDays(1))
                || date.isAfter(period.to().plusDays(1))) {
            notices.addOnce(
                    path.replaceFirst("\\[.*", ""),
                    path,
                    "day-off-outside-period",
                    Map.of("date", date, "from", period.from(), "to", period.to()));
            return;
        }
        var other = new WorkCalendar(without, period, units);
        if (worksAlike(date, other) && worksAlike(date.minusDays(1), other) && worksAlike(date.plusDays(1), other)) {
            notices.add(path, code, Map.of("date", date));
        }
    }

    private boolean worksAlike(LocalDate date, WorkCalendar other) {
        return !problem.period().contains(date)
                || kinds.stream()
                        .allMatch(unit -> calendar.isWorkingDay(unit, date) == other.isWorkingDay(unit, date)
                                && (!calendar.isWorkingDay(unit, date)
                                        || calendar.dayClass(date) == other.dayClass(date)));
    }

    private String reason(String what, LocalDate date) {
        boolean weekend =
                kinds.stream().noneMatch(unit -> units.workingWeek(unit).worksOn(date.getDayOfWeek()));
        return "day-off-" + what + (weekend ? "-on-weekend" : "-as-before");
    }
}
