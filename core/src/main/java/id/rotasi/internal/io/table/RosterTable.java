package id.rotasi.internal.io.table;

import id.rotasi.Roster;
import id.rotasi.RosterProblem;
import id.rotasi.calendar.WorkCalendar;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Period;
import id.rotasi.domain.Post;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitTree;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.Absences;
import id.rotasi.report.words.Names;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A roster, arranged for printing: by unit, person, month and date. Building it takes time linear in the roster, a
 * look-up a few map accesses.
 */
public final class RosterTable {

    private final Roster roster;
    private final Names names;
    private final UnitTree units;
    private final WorkCalendar calendar;
    private final Map<String, NavigableMap<LocalDate, Assignment>> days = new HashMap<>();
    private final Absences absences;
    private final KnownDays known;
    private final Map<String, List<Asn>> people;
    private final List<Asn> listed;
    private final Map<String, Asn> moved = new HashMap<>();
    private final Map<String, NavigableMap<LocalDate, Assignment>> daysInUnit = new HashMap<>();
    private final Map<Unit, List<Unit>> agencies = new LinkedHashMap<>();
    private final Map<LocalDate, Map<String, List<Asn>>> officers = new HashMap<>();

    public RosterTable(Roster roster) {
        this.roster = roster;
        this.names = new Names(roster.problem());
        this.units = problem().unitTree();
        this.calendar = problem().workCalendar();
        for (var assignment : roster.assignments()) {
            days.computeIfAbsent(assignment.asn(), asn -> new TreeMap<>()).put(assignment.date(), assignment);
        }
        this.absences = Absences.of(problem());
        this.known = KnownDays.of(problem());
        this.listed = problem().asns().stream().filter(this::isListed).toList();
        this.people = new HashMap<>();
        for (var asn : listed) {
            if (!asn.postings().isEmpty()) {
                moved.put(asn.id(), asn);
            }
            UnitTree.posted(asn, problem().period())
                    .forEach(posted -> people.computeIfAbsent(posted.unit(), unit -> new ArrayList<>())
                            .add(posted));
        }
        for (var unit : units.branches()) {
            if (people.containsKey(unit.id())) {
                agencies.computeIfAbsent(units.agencyOf(unit), agency -> new ArrayList<>())
                        .add(unit);
            }
        }
    }

    /* Whoever left before the period, or comes after it, stands in no list, unless a day was published and stays. */
    private boolean isListed(Asn asn) {
        return asn.service().touches(problem().period()) || days.containsKey(asn.id());
    }

    public RosterProblem problem() {
        return roster.problem();
    }

    /** What things are called. */
    public Names names() {
        return names;
    }

    public UnitTree units() {
        return units;
    }

    public WorkCalendar calendar() {
        return calendar;
    }

    /** What was known before anything was decided. */
    public KnownDays known() {
        return known;
    }

    /** The agencies with people of their own, each with those of its units that have people; parents come first. */
    public Map<Unit, List<Unit>> agencies() {
        return agencies;
    }

    /** All who serve in the period or have a day in the roster, in the order of the problem. */
    public List<Asn> people() {
        return listed;
    }

    /**
     * Those of them who belong directly to the unit, in the order of the problem, as of the first date on which they do: of
     * somebody with postings, the days in other units are none of them.
     */
    public List<Asn> peopleOf(Unit unit) {
        return people.getOrDefault(unit.id(), List.of());
    }

    /** What a person does on a date; empty when the unit does not work, or the person does not serve. */
    public Optional<Assignment> at(Asn asn, LocalDate date) {
        return Optional.ofNullable(daysOf(asn).get(date));
    }

    /** All days of a person, by date; of one {@linkplain #peopleOf as posted in a unit}, the days there. */
    public NavigableMap<LocalDate, Assignment> daysOf(Asn asn) {
        var all = days.getOrDefault(asn.id(), Collections.emptyNavigableMap());
        var whole = asn.postings().isEmpty() ? moved.get(asn.id()) : null;
        if (whole == null) {
            return all;
        }
        return daysInUnit.computeIfAbsent(asn.unit() + "\n" + asn.id(), key -> {
            var there = new TreeMap<LocalDate, Assignment>();
            all.forEach((date, day) -> {
                if (whole.at(date).unit().equals(asn.unit())) {
                    there.put(date, day);
                }
            });
            return there;
        });
    }

    /** Why the person is absent on that date, if the problem tells. */
    public Optional<AbsenceKind> absence(Asn asn, LocalDate date) {
        return absences.on(asn.id(), date).map(Absence::kind);
    }

    /** The absence of a person who is on duty on that date for half of the day, if there is one. */
    public Optional<Absence> half(Asn asn, LocalDate date) {
        return absences.half(asn.id(), date)
                .filter(absence -> absences.on(asn.id(), date).isEmpty());
    }

    /** The months that the period touches. */
    public List<YearMonth> months() {
        return problem().period().dates().map(YearMonth::from).distinct().toList();
    }

    /** The dates of the period that lie in the month. */
    public List<LocalDate> dates(YearMonth month) {
        Period period = problem().period();
        return period.dates().filter(date -> YearMonth.from(date).equals(month)).toList();
    }

    /** Those at a counter on a date, in the order of the problem. The first question takes time linear in the roster. */
    public List<Asn> atCounter(String counter, LocalDate date) {
        if (officers.isEmpty()) {
            listed.forEach(asn -> daysOf(asn).values().forEach(day -> day.post()
                    .filter(Post.Counter.class::isInstance)
                    .ifPresent(post -> officers.computeIfAbsent(day.date(), key -> new HashMap<>())
                            .computeIfAbsent(post.id(), key -> new ArrayList<>())
                            .add(asn))));
        }
        return officers.getOrDefault(date, Map.of()).getOrDefault(counter, List.of());
    }

    /** The people at home on a date, as of that date, in the order of the problem. */
    public List<Asn> atHome(LocalDate date) {
        return listed.stream()
                .filter(asn ->
                        at(asn, date).filter(day -> day.mode() == WorkMode.WFH).isPresent())
                .map(asn -> asn.at(date))
                .toList();
    }
}
