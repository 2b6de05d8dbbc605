package id.rotasi.internal.effect;

import id.rotasi.RosterProblem;
import id.rotasi.calendar.WorkCalendar;
import id.rotasi.domain.Absence;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Period;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitTree;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who belongs where and works on which days of a problem, days being numbered from the first one of the period. */
final class DutyDays {

    private final Period period;
    private final int days;
    private final UnitTree units;
    private final WorkCalendar calendar;
    private final Set<String> shiftUnits;
    private final Set<String> unitsWithDaysOff;
    private final Map<String, List<Unit>> paths = new HashMap<>();
    private final Map<String, BitSet> worked = new HashMap<>();
    private final Map<String, List<Asn>> below = new HashMap<>();
    private final Map<String, BitSet> workedBy = new HashMap<>();
    private final Map<String, Asn> people = new LinkedHashMap<>();
    private final Map<String, List<Absence>> absences = new HashMap<>();
    private final Map<String, BitSet> onDuty = new HashMap<>();

    DutyDays(RosterProblem problem) {
        this.period = problem.period();
        this.days = day(period.to()) + 1;
        this.units = problem.unitTree();
        this.calendar = problem.workCalendar();
        this.shiftUnits =
                units.all().stream().filter(units::worksInShifts).map(Unit::id).collect(Collectors.toSet());
        this.unitsWithDaysOff =
                units.all().stream().filter(units::hasDaysOff).map(Unit::id).collect(Collectors.toSet());
        for (var asn : problem.asns()) {
            people.put(asn.id(), asn);
        }
        for (var absence : problem.absences()) {
            if (!absence.isHalf()) {
                absences.computeIfAbsent(absence.asn(), id -> new ArrayList<>()).add(absence);
            }
        }
    }

    UnitTree units() {
        return units;
    }

    LocalDate date(int day) {
        return period.from().plusDays(day);
    }

    int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(period.from(), date);
    }

    int days() {
        return days;
    }

    /** The units of a person on any date, and those above them. */
    Set<Unit> pathsOf(Asn asn) {
        var all = new LinkedHashSet<Unit>();
        UnitTree.posted(asn, period)
                .forEach(posted ->
                        all.addAll(paths.computeIfAbsent(posted.unit(), id -> units.pathToRoot(units.get(id)))));
        return all;
    }

    /** Whether a person is in the scope of a rule on some date. */
    boolean inScope(Rule rule, Asn asn) {
        return asn.isDated()
                ? period.dates().anyMatch(date -> inScope(rule, asn, date))
                : rule.scope().includes(asn, units);
    }

    boolean inScope(Rule rule, Asn asn, LocalDate date) {
        return rule.scope().includes(asn.at(date), units);
    }

    /** The people who are in a unit, or in one below it, on some date. */
    List<Asn> below(String unit) {
        if (below.isEmpty()) {
            people.values().forEach(asn -> pathsOf(asn)
                    .forEach(above -> below.computeIfAbsent(above.id(), id -> new ArrayList<>())
                            .add(asn)));
        }
        return below.getOrDefault(unit, List.of());
    }

    /** The days on which a unit works. */
    BitSet worked(String unit) {
        return worked.computeIfAbsent(unit, id -> {
            var open = new BitSet(days);
            for (int day = 0; day < days; day++) {
                open.set(day, calendar.isWorkingDay(units.get(id), date(day)));
            }
            return open;
        });
    }

    private BitSet workedBy(Asn asn) {
        if (!asn.isDated() && asn.service().isAlways() && !asn.isPartTime()) {
            return worked(asn.unit());
        }
        var open = new BitSet(days);
        for (int day = 0; day < days; day++) {
            var date = date(day);
            open.set(
                    day,
                    asn.service().contains(date)
                            && asn.workingDays().contains(date.getDayOfWeek())
                            && worked(asn.at(date).unit()).get(day));
        }
        return open;
    }

    /** Whether a person serves on a date, so that it is a day off or an absence if the person is not on duty. */
    boolean serves(String asn, LocalDate date) {
        return asn(asn).service().contains(date);
    }

    /** The days on which a person is on duty in shifts. */
    IntStream inShifts(Asn asn) {
        return shiftUnits.isEmpty()
                ? IntStream.empty()
                : onDuty(asn.id()).stream().filter(day -> worksInShifts(asn, date(day)));
    }

    /** Whether the unit of a person works in shifts on a date. */
    private boolean worksInShifts(Asn asn, LocalDate date) {
        return shiftUnits.contains(asn.at(date).unit());
    }

    /** Whether the roster decides if any day of a person is off, of those that pass a test. */
    boolean hasDayOff(Asn asn, Predicate<LocalDate> dates) {
        return !unitsWithDaysOff.isEmpty()
                && onDuty(asn.id()).stream()
                        .mapToObj(this::date)
                        .anyMatch(date -> hasDayOff(asn, date) && dates.test(date));
    }

    private boolean hasDayOff(Asn asn, LocalDate date) {
        return unitsWithDaysOff.contains(asn.at(date).unit());
    }

    /** Whether a mode is none of that person on that date: at home in shifts, off where days off are not decided. */
    boolean isOfOthers(Asn asn, LocalDate date, WorkMode mode) {
        return mode == WorkMode.WFH ? worksInShifts(asn, date) : mode == WorkMode.OFF && !hasDayOff(asn, date);
    }

    /** The person with that id. */
    Asn asn(String id) {
        return people.get(id);
    }

    /** The days on which the unit of a person works and the person serves. */
    BitSet workedBy(String asn) {
        return workedBy.computeIfAbsent(asn, id -> workedBy(asn(id)));
    }

    /** The days on which a person works and is not absent. */
    BitSet onDuty(String asn) {
        var away = absences.get(asn);
        return away == null
                ? workedBy(asn)
                : onDuty.computeIfAbsent(asn, id -> {
                    var rest = (BitSet) workedBy(id).clone();
                    away.forEach(absence -> rest.andNot(span(absence.from(), absence.to())));
                    return rest;
                });
    }

    /** The days on which a person is on duty, in the scope of a rule that holds. */
    IntStream daysOf(Rule rule, String id) {
        var asn = asn(id);
        boolean inScope = !asn.isDated() && inScope(rule, asn);
        return onDuty(id).stream()
                .filter(day -> rule.validity().contains(date(day)))
                .filter(day -> asn.isDated() ? inScope(rule, asn, date(day)) : inScope);
    }

    /** The days on which a person is on duty and does not work in shifts. */
    BitSet rotates(String id) {
        var days = (BitSet) onDuty(id).clone();
        inShifts(asn(id)).forEach(days::clear);
        return days;
    }

    boolean isOnDuty(String asn, LocalDate date) {
        return day(date) >= 0 && onDuty(asn).get(day(date));
    }

    /** The days of a span that lie in the period; none if it lies outside. */
    BitSet span(LocalDate from, LocalDate to) {
        var span = new BitSet(days);
        int start = Math.max(0, day(from));
        int end = Math.min(days - 1, day(to));
        if (start <= end) {
            span.set(start, end + 1);
        }
        return span;
    }
}
