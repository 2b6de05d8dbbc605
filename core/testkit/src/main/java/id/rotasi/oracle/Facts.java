package id.rotasi.oracle;

import id.rotasi.RosterProblem;
import id.rotasi.calendar.WorkCalendar;
import id.rotasi.domain.Asn;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.Per;
import id.rotasi.policy.Scope;
import java.time.DayOfWeek;
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
    private final Integer[][] settled;

    Facts(RosterProblem problem) {
        this.problem = problem;
        this.asns = problem.asns();
        this.dates = problem.period().dates().toList();
        this.works = new boolean[asns.size()][dates.size()];
        this.onDuty = new boolean[asns.size()][dates.size()];
        this.settled = new Integer[asns.size()][dates.size()];
        problem.units().forEach(unit -> units.put(unit.id(), unit));
        this.calendar = problem.workCalendar();
        for (int a = 0; a < asns.size(); a++) {
            var asn = asns.get(a);
            path.add(path(asn.unit()));
            for (int d = 0; d < dates.size(); d++) {
                var date = dates.get(d);
                boolean serves = asn.service().from().stream().noneMatch(date::isBefore)
                        && asn.service().to().stream().noneMatch(date::isAfter);
                works[a][d] = serves && calendar.isWorkingDay(units.get(asn.unit()), date);
                onDuty[a][d] = works[a][d]
                        && problem.absences().stream()
                                .noneMatch(absence -> absence.asn().equals(asn.id()) && absence.covers(date));
            }
        }
        problem.published().ifPresent(roster -> roster.frozenThrough().ifPresent(last -> settle(roster.days(), last)));
    }

    /* Days up to the last one are what was published, and nothing else. */
    private void settle(List<PublishedRoster.Day> days, LocalDate last) {
        for (int d = 0; d < dates.size() && !dates.get(d).isAfter(last); d++) {
            for (int a = 0; a < asns.size(); a++) {
                works[a][d] = false;
                onDuty[a][d] = false;
            }
        }
        for (var day : days) {
            int a = person(day.asn());
            int d = dates.indexOf(day.date());
            if (d >= 0 && !day.date().isAfter(last) && day.date().getDayOfWeek() != DayOfWeek.SUNDAY) {
                works[a][d] = true;
                onDuty[a][d] = day.mode() != WorkMode.ABSENT;
                settled[a][d] = day.mode() == WorkMode.ABSENT ? null : state(a, day);
            }
        }
    }

    /** The state that a published day says; in the office or the field where it says no post that there is. */
    int state(int a, PublishedRoster.Day day) {
        if (day.mode() == WorkMode.WFH) {
            return HOME;
        }
        int plain = asns.get(a).function() == JobFunction.FIELD ? FIELD : OFFICE;
        var post = day.post().map(Post::id).orElse("");
        for (int c = 0; c < problem.counters().size(); c++) {
            if (problem.counters().get(c).id().equals(post)) {
                return FIRST_COUNTER + c;
            }
        }
        return post.equals("OFFICE") ? OFFICE : post.equals("FIELD") ? FIELD : plain;
    }

    /** A day on duty before the period. */
    record Past(LocalDate date, boolean home) {}

    /** The days on duty of a person before the period, by date. */
    List<Past> past(int a) {
        return problem.history().stream()
                .filter(day -> day.asn().equals(asns.get(a).id()) && day.mode() != WorkMode.ABSENT)
                .filter(day -> day.date().getDayOfWeek() != DayOfWeek.SUNDAY)
                .map(day -> new Past(day.date(), day.mode() == WorkMode.WFH))
                .sorted(java.util.Comparator.comparing(Past::date))
                .toList();
    }

    /** The state that is settled, if one is. */
    Optional<Integer> settled(int a, int d) {
        return Optional.ofNullable(settled[a][d]);
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
