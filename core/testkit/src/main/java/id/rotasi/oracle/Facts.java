package id.rotasi.oracle;

import id.rotasi.RosterProblem;
import id.rotasi.calendar.WorkCalendar;
import id.rotasi.domain.Asn;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.policy.Per;
import id.rotasi.policy.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who works when, and who belongs to what. People and dates are places in the lists of the problem and the period. */
final class Facts {

    static final int OFF = -2;
    static final int ABSENT = -1;
    static final int HOME = 0;
    static final int OFFICE = 1;
    static final int FIELD = 2;
    static final int FIRST_COUNTER = 3;

    final RosterProblem problem;
    final List<Asn> asns;
    final List<LocalDate> dates;
    private final WorkCalendar calendar;
    final List<List<Unit>> path = new ArrayList<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final boolean[][] works;
    private final boolean[][] onDuty;

    Facts(RosterProblem problem) {
        this.problem = problem;
        this.asns = problem.asns();
        this.dates = problem.period().dates().toList();
        this.works = new boolean[asns.size()][dates.size()];
        this.onDuty = new boolean[asns.size()][dates.size()];
        problem.units().forEach(unit -> units.put(unit.id(), unit));
        this.calendar = problem.workCalendar();
        for (int a = 0; a < asns.size(); a++) {
            var asn = asns.get(a);
            path.add(path(asn.unit()));
            for (int d = 0; d < dates.size(); d++) {
                var date = dates.get(d);
                works[a][d] = calendar.isWorkingDay(units.get(asn.unit()), date);
                onDuty[a][d] = works[a][d]
                        && problem.absences().stream()
                                .noneMatch(absence -> absence.asn().equals(asn.id()) && absence.covers(date));
            }
        }
    }

    /** The unit, then those above it. */
    List<Unit> path(String unit) {
        var path = new ArrayList<Unit>();
        for (var next = Optional.of(unit);
                next.isPresent();
                next = units.get(next.get()).parent()) {
            path.add(units.get(next.get()));
        }
        return path;
    }

    Unit unit(String id) {
        return units.get(id);
    }

    boolean works(int a, int d) {
        return works[a][d];
    }

    boolean onDuty(int a, int d) {
        return onDuty[a][d];
    }

    int person(String id) {
        for (int a = 0; a < asns.size(); a++) {
            if (asns.get(a).id().equals(id)) {
                return a;
            }
        }
        throw new IllegalArgumentException(id);
    }

    boolean isBelow(int a, String unit) {
        return path.get(a).stream().anyMatch(above -> above.id().equals(unit));
    }

    boolean inScope(Scope scope, int a) {
        var asn = asns.get(a);
        return (scope.units().isEmpty() || scope.units().stream().anyMatch(unit -> isBelow(a, unit)))
                && (scope.functions().isEmpty() || scope.functions().contains(asn.function()))
                && (scope.positions().isEmpty() || scope.positions().contains(asn.position()));
    }

    List<Integer> people(Scope scope) {
        var people = new ArrayList<Integer>();
        for (int a = 0; a < asns.size(); a++) {
            if (inScope(scope, a)) {
                people.add(a);
            }
        }
        return people;
    }

    /** People who are counted together, and the unit that they are, if they are one. */
    record Group(Optional<Unit> unit, List<Integer> people) {}

    List<Group> groups(Scope scope, Per per) {
        var groups = new LinkedHashMap<String, List<Integer>>();
        for (int a : people(scope)) {
            var name =
                    switch (per) {
                        case SCOPE -> "";
                        case UNIT -> asns.get(a).unit();
                        default -> nearest(a, UnitLevel.valueOf(per.name()));
                    };
            if (name != null) {
                groups.computeIfAbsent(name, key -> new ArrayList<>()).add(a);
            }
        }
        var list = new ArrayList<Group>();
        groups.forEach((name, people) -> list.add(new Group(Optional.ofNullable(units.get(name)), people)));
        return list;
    }

    private @org.jspecify.annotations.Nullable String nearest(int a, UnitLevel level) {
        for (var unit : path.get(a)) {
            if (unit.level() == level) {
                return unit.id();
            }
        }
        return null;
    }

    /** Those of the people who are on duty on a day. */
    List<Integer> onDuty(List<Integer> people, int d) {
        return people.stream().filter(a -> onDuty[a][d]).toList();
    }

    /** How many of the people would work on a day, those on leave included. */
    int members(List<Integer> people, int d) {
        return (int) people.stream().filter(a -> works[a][d]).count();
    }

    /** Whether a counter opens on that weekday, and its unit works on that day. */
    boolean isOpen(ServiceCounter counter, int d) {
        return counter.openOn().contains(dates.get(d).getDayOfWeek())
                && calendar.isWorkingDay(units.get(counter.unit()), dates.get(d));
    }

    boolean mayServe(int a, ServiceCounter counter) {
        return isBelow(a, counter.unit())
                && counter.qualification()
                        .map(asns.get(a).qualifications()::contains)
                        .orElse(true);
    }
}
