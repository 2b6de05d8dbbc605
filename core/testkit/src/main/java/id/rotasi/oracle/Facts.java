package id.rotasi.oracle;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.Absence.Part;
import id.rotasi.domain.Asn;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Period;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.Per;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Scope;
import id.rotasi.policy.rule.DaysOffMinimum;
import id.rotasi.policy.rule.DaysOnDuty;
import id.rotasi.policy.rule.EligibilityRespected;
import id.rotasi.policy.rule.NoShiftAfter;
import id.rotasi.policy.rule.Preferences;
import id.rotasi.policy.rule.PublishedRosterKept;
import id.rotasi.policy.rule.WeekendsOnDuty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who works when, and who belongs to what. People and dates are places in the lists of the problem and the period. */
final class Facts {

    static final int OFF = -2;
    /** Off in shifts, as decided. */
    static final int FREE = -3;

    static final int ABSENT = -1;
    static final int HOME = 0;
    static final int OFFICE = 1;
    static final int FIELD = 2;
    static final int FIRST_COUNTER = 3;
    static final int FIRST_DESK = 1_000;

    final RosterProblem problem;
    final List<Asn> asns;
    final List<LocalDate> dates;
    private final WorkedDays calendar;
    private final Asn[][] asOf;
    private final Map<String, Unit> units = new HashMap<>();
    private final boolean[][] works;
    private final boolean[][] onDuty;
    private final boolean[][] half;
    private final Integer[][] settled;

    Facts(RosterProblem problem) {
        this.problem = problem;
        this.asns = problem.asns();
        this.dates = problem.period().dates().toList();
        this.asOf = new Asn[asns.size()][dates.size()];
        this.works = new boolean[asns.size()][dates.size()];
        this.onDuty = new boolean[asns.size()][dates.size()];
        this.half = new boolean[asns.size()][dates.size()];
        this.settled = new Integer[asns.size()][dates.size()];
        problem.units().forEach(unit -> units.put(unit.id(), unit));
        this.calendar = new WorkedDays(problem);
        for (int a = 0; a < asns.size(); a++) {
            var asn = asns.get(a);
            for (int d = 0; d < dates.size(); d++) {
                var date = dates.get(d);
                asOf[a][d] = AsOf.date(asn, date);
                works[a][d] = serves(a, d)
                        && asn.workingDays().contains(date.getDayOfWeek())
                        && calendar.isWorked(asOf[a][d].unit(), date);
                onDuty[a][d] = works[a][d]
                        && problem.absences().stream()
                                .noneMatch(absence -> isAway(absence, asn, date) && absence.part() == Part.WHOLE_DAY);
                half[a][d] = problem.absences().stream()
                        .anyMatch(absence -> isAway(absence, asn, date) && absence.part() != Part.WHOLE_DAY);
            }
        }
        problem.published().ifPresent(roster -> roster.frozenThrough().ifPresent(last -> settle(roster.days(), last)));
    }

    private static boolean isAway(Absence absence, Asn asn, LocalDate date) {
        return absence.asn().equals(asn.id()) && !date.isBefore(absence.from()) && !date.isAfter(absence.to());
    }

    /** Whether somebody who is on duty on a day is there for half of it only. */
    boolean isHalf(int a, int d) {
        return half[a][d];
    }

    /** Those of the people who are on duty all of a day: whom a minimum on site counts. */
    List<Integer> allDay(List<Integer> people, int d) {
        return people.stream().filter(a -> onDuty[a][d] && !half[a][d]).toList();
    }

    /** A person as of a day. */
    Asn asn(int a, int d) {
        return asOf[a][d];
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
            if (d >= 0 && !day.date().isAfter(last)) {
                works[a][d] = true;
                onDuty[a][d] = day.mode() != WorkMode.ABSENT;
                settled[a][d] = day.mode() == WorkMode.ABSENT ? null : state(a, day);
            }
        }
    }

    /** The state that a published day says; in the office or the field where it says no post that there is. */
    int state(int a, PublishedRoster.Day day) {
        if (day.mode() != WorkMode.WFO) {
            return day.mode() == WorkMode.OFF ? FREE : HOME;
        }
        for (int k = 0; k < problem.desks().size(); k++) {
            if (day.desk().equals(Optional.of(problem.desks().get(k).id()))) {
                return FIRST_DESK + k;
            }
        }
        int plain = AsOf.date(asns.get(a), day.date()).function() == JobFunction.FIELD ? FIELD : OFFICE;
        var post = day.post().map(Post::id).orElse("");
        for (int c = 0; c < problem.counters().size(); c++) {
            if (problem.counters().get(c).id().equals(post)) {
                return FIRST_COUNTER + c;
            }
        }
        return post.equals("OFFICE") ? OFFICE : post.equals("FIELD") ? FIELD : plain;
    }

    /** A day on duty before the period. */
    record Past(LocalDate date, boolean home, boolean atCounter, int state, boolean isRostered) {}

    /** The days on duty of a person before the period that a rule looks at, by date. */
    List<Past> past(Rule rule, int a) {
        return problem.history().stream()
                .filter(day -> day.asn().equals(asns.get(a).id())
                        && (day.mode() == WorkMode.WFO || day.mode() == WorkMode.WFH))
                .filter(day -> inScope(rule.scope(), AsOf.date(asns.get(a), day.date())))
                .filter(day -> holds(rule, day.date()))
                .filter(day -> isAbout(rule, kind(a, day)))
                .map(day -> new Past(
                        day.date(),
                        day.mode() == WorkMode.WFH,
                        isCounter(state(a, day)),
                        state(a, day),
                        kind(a, day) == Kind.ROSTERED))
                .sorted(java.util.Comparator.comparing(Past::date))
                .toList();
    }

    /** The state that is settled, if one is. */
    Optional<Integer> settled(int a, int d) {
        return Optional.ofNullable(settled[a][d]);
    }

    /** The states that a day decided by hand leaves of those that there are; empty if nobody decided it. */
    Optional<List<Integer>> locked(int a, int d, List<Integer> states) {
        return problem.locks().stream()
                .filter(lock ->
                        lock.asn().equals(asns.get(a).id()) && lock.date().equals(dates.get(d)))
                .findFirst()
                .map(lock -> states.stream()
                        .filter(state -> lock.mode() != WorkMode.WFO
                                ? state == (lock.mode() == WorkMode.OFF ? FREE : HOME)
                                : !isAway(state)
                                        && lock.post()
                                                .map(post -> state(
                                                                a,
                                                                new PublishedRoster.Day(
                                                                        lock.asn(),
                                                                        lock.date(),
                                                                        lock.mode(),
                                                                        Optional.of(post)))
                                                        == (inOffice(state) ? OFFICE : state))
                                                .orElse(true))
                        .toList());
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

    boolean isBelow(Asn asn, String unit) {
        return path(asn.unit()).stream().anyMatch(above -> above.id().equals(unit));
    }

    private boolean inScope(Scope scope, Asn asn) {
        return (scope.units().isEmpty() || scope.units().stream().anyMatch(unit -> isBelow(asn, unit)))
                && (scope.functions().isEmpty() || scope.functions().contains(asn.function()))
                && (scope.positions().isEmpty() || scope.positions().contains(asn.position()));
    }

    /** Neither on site nor absent. */
    static boolean isAway(int state) {
        return state == HOME || state == FREE;
    }

    static boolean isCounter(int state) {
        return state >= FIRST_COUNTER && state < FIRST_DESK;
    }

    /** In the office, at a desk or without one. */
    static boolean inOffice(int state) {
        return state == OFFICE || state >= FIRST_DESK;
    }

    /** What is decided of a day: home or site, off or a post, or all three. */
    enum Kind {
        ROTATION,
        SHIFT,
        ROSTERED
    }

    /** Whether a rule is about people whose days off are decided. */
    static boolean isOfShifts(Rule rule) {
        return rule.descriptor().name().startsWith("shift-")
                || rule instanceof DaysOffMinimum
                || rule instanceof DaysOnDuty
                || rule instanceof NoShiftAfter
                || rule instanceof WeekendsOnDuty;
    }

    /** The kind of a day, by the unit of the day, or by what is settled if that cannot be there. */
    Kind kind(int a, int d) {
        var fact = settled[a][d];
        var kind = kind(asOf[a][d].unit());
        if (fact != null && fact == FREE && kind == Kind.ROTATION) {
            return Kind.SHIFT;
        }
        return fact != null && fact == HOME && kind == Kind.SHIFT ? Kind.ROTATION : kind;
    }

    private Kind kind(int a, PublishedRoster.Day day) {
        var kind = kind(AsOf.date(asns.get(a), day.date()).unit());
        return day.mode() == WorkMode.WFH && kind == Kind.SHIFT ? Kind.ROTATION : kind;
    }

    private Kind kind(String unit) {
        var week = path(unit).stream()
                .flatMap(above -> above.workingWeek().stream())
                .findFirst();
        if (week.equals(Optional.of(Unit.WorkingWeek.SHIFTS))) {
            return Kind.SHIFT;
        }
        return week.equals(Optional.of(Unit.WorkingWeek.ROSTERED_DAYS_OFF)) ? Kind.ROSTERED : Kind.ROTATION;
    }

    /** Whether a unit works in shifts. */
    boolean isOfShifts(String unit) {
        return kind(unit) == Kind.SHIFT;
    }

    boolean inShifts(int a, int d) {
        return kind(a, d) == Kind.SHIFT;
    }

    private static boolean isAbout(Rule rule, Kind kind) {
        return isOfShifts(rule) ? kind != Kind.ROTATION : kind != Kind.SHIFT;
    }

    /** Whether a rule looks at a person on a day. */
    boolean isAbout(Rule rule, int a, int d) {
        boolean isOfBoth =
                rule instanceof Preferences || rule instanceof PublishedRosterKept || GroupCounts.isKnown(rule);
        return (isOfBoth || isAbout(rule, kind(a, d))) && isInScope(rule, a, d);
    }

    /** Whether a person is in the scope of a rule on a day on which it holds. */
    boolean isInScope(Rule rule, int a, int d) {
        return holds(rule, dates.get(d)) && inScope(rule.scope(), asOf[a][d]);
    }

    /** Whether a rule holds on a date; the one about eligibility that a policy lacks does where no other one does. */
    boolean holds(Rule rule, LocalDate date) {
        boolean isAssumed = !problem.policy().rules().contains(rule);
        return isWithin(rule.validity(), date)
                && !(isAssumed
                        && problem.policy().rules().stream()
                                .anyMatch(other ->
                                        other instanceof EligibilityRespected && isWithin(other.validity(), date)));
    }

    /** The people at whom a rule looks on some day. */
    List<Integer> people(Rule rule) {
        var people = new ArrayList<Integer>();
        for (int a = 0; a < asns.size(); a++) {
            boolean any = false;
            for (int d = 0; d < dates.size(); d++) {
                any |= inScope(rule.scope(), asOf[a][d]);
            }
            if (any && (takesPart(rule, a) || !worksInShifts(a))) {
                people.add(a);
            }
        }
        return people;
    }

    private boolean worksInShifts(int a) {
        return IntStream.range(0, dates.size()).anyMatch(d -> onDuty[a][d] && inShifts(a, d));
    }

    private boolean takesPart(Rule rule, int a) {
        return IntStream.range(0, dates.size()).anyMatch(d -> onDuty[a][d] && isAbout(rule, a, d));
    }

    /** People who are counted together, and the unit that they are, if they are one. */
    record Group(Optional<Unit> unit, List<Integer> people) {}

    List<Group> groups(Rule rule, Per per, int d) {
        var groups = new LinkedHashMap<String, List<Integer>>();
        for (int a : people(rule)) {
            var name = groupOf(per, asOf[a][d]);
            if (name != null && isAbout(rule, a, d)) {
                groups.computeIfAbsent(name, key -> new ArrayList<>()).add(a);
            }
        }
        var list = new ArrayList<Group>();
        groups.forEach((name, people) -> list.add(new Group(Optional.ofNullable(units.get(name)), people)));
        return list;
    }

    /** The group of somebody; null if there is none. */
    @org.jspecify.annotations.Nullable
    String groupOf(Per per, Asn asn) {
        return switch (per) {
            case SCOPE -> "";
            case UNIT -> asn.unit();
            default -> nearest(asn, UnitLevel.valueOf(per.name()));
        };
    }

    private @org.jspecify.annotations.Nullable String nearest(Asn asn, UnitLevel level) {
        for (var unit : path(asn.unit())) {
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

    /** The officers that a counter needs on a day: the last minimum given for it, or that of all days. */
    int minimum(ServiceCounter counter, int d) {
        var given = counter.minimums().stream()
                .filter(other -> other.weekdays().contains(dates.get(d).getDayOfWeek()))
                .filter(other -> isWithin(other.dates(), dates.get(d)))
                .map(ServiceCounter.MinimumOn::minimum)
                .toList();
        return given.isEmpty() ? counter.minimum() : given.get(given.size() - 1);
    }

    static boolean isWithin(Period.Span span, LocalDate date) {
        return span.from().stream().noneMatch(date::isBefore)
                && span.to().stream().noneMatch(date::isAfter);
    }

    /** Whether a counter opens on that weekday and date, and its unit works on that day. */
    boolean isOpen(ServiceCounter counter, int d) {
        return isWithin(counter.open(), dates.get(d))
                && counter.openOn().contains(dates.get(d).getDayOfWeek())
                && calendar.isWorked(counter.unit(), dates.get(d));
    }

    boolean mayServe(int a, int d, ServiceCounter counter) {
        return !half[a][d]
                && isBelow(asOf[a][d], counter.unit())
                && counter.qualification()
                        .map(asOf[a][d].qualifications()::contains)
                        .orElse(true);
    }

    /** Whether a person serves on a day, worked or not. */
    boolean serves(int a, int d) {
        return isWithin(asns.get(a).service(), dates.get(d));
    }
}
