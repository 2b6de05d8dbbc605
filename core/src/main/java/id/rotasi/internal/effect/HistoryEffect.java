package id.rotasi.internal.effect;

import id.rotasi.RosterProblem;
import id.rotasi.calendar.WorkCalendar;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Period;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.UnitTree;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.Absences;
import id.rotasi.internal.Elements;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Days before the period that somebody worked though the unit did not, or though the person was away. */
record HistoryEffect(RosterProblem problem, Notices notices) {

    /** A day of leave among the others is the usual case, since rosters have them, and nothing is said of it. */
    void history() {
        if (problem.history().isEmpty()) {
            return;
        }
        var units = problem.unitTree();
        var calendar = calendar(units);
        var people = problem.asns().stream().collect(Collectors.toMap(Asn::id, Function.identity()));
        var absences = Absences.of(problem);
        Elements.each("$.history.days", problem.history(), (path, day) -> {
            var unit = people.get(day.asn()).at(day.date()).unit();
            if (day.mode() == WorkMode.ABSENT) {
                return;
            }
            if (day.mode() == WorkMode.OFF && !units.hasDaysOff(units.get(unit))) {
                add(path, day, "history-off-not-in-shifts");
            } else if (!calendar.isWorkingDay(units.get(unit), day.date())) {
                add(path, day, "history-on-day-off");
            } else if (absences.on(day.asn(), day.date()).isPresent()) {
                add(path, day, "history-on-absence");
            }
        });
    }

    private void add(String path, PublishedRoster.Day day, String code) {
        notices.addOnce(code + " " + day.asn(), path, code, Map.of("who", day.asn(), "date", day.date()));
    }

    /** That of the problem need not know the year in which its history begins. */
    private WorkCalendar calendar(UnitTree units) {
        var first = problem.history().stream()
                .map(PublishedRoster.Day::date)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new WorkCalendar(
                problem.calendar(), new Period(first, problem.period().to()), units);
    }
}
