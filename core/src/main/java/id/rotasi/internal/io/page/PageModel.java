package id.rotasi.internal.io.page;

import id.rotasi.Roster;
import id.rotasi.RosterProblem;
import id.rotasi.calendar.WorkCalendar;
import id.rotasi.domain.Absence;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitTree;
import id.rotasi.internal.Absences;
import id.rotasi.internal.io.read.Place;
import id.rotasi.policy.Rule;
import id.rotasi.report.words.Names;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A roster laid out as the page shows it: units in the order of the tree, people by unit, days by index. */
final class PageModel {

    final Roster roster;
    final RosterProblem problem;
    final Names names;
    final UnitTree tree;
    final WorkCalendar calendar;
    final List<LocalDate> dates;
    /** Parents before children, a whole branch before the next one. */
    final List<Unit> units;
    /** The rules of the policy, then those that only appear as reasons. */
    final List<String> rules;

    private final Map<String, Integer> unitIndex = new HashMap<>();
    private final Map<String, List<Asn>> people = new HashMap<>();
    private final Map<String, Asn> moved = new HashMap<>();
    private final Map<String, List<Place>> places = new HashMap<>();
    private final Map<String, @Nullable Assignment[]> rows = new HashMap<>();
    private final Absences absences;

    /** Where the page has a person: in which unit, at which place of its list. */
    record Place(int unit, int index) {}

    PageModel(Roster roster) {
        this.roster = roster;
        this.problem = roster.problem();
        this.names = new Names(problem);
        this.tree = problem.unitTree();
        this.calendar = problem.workCalendar();
        this.dates = problem.period().dates().toList();
        this.units = tree.branches();
        units.forEach(unit -> unitIndex.put(unit.id(), unitIndex.size()));
        roster.assignments().forEach(this::place);
        for (Asn asn : problem.asns()) {
            // Whoever left before the period, or comes after it, stands in no list.
            if (!asn.service().touches(problem.period()) && !rows.containsKey(asn.id())) {
                continue;
            }
            if (!asn.postings().isEmpty()) {
                moved.put(asn.id(), asn);
            }
            for (var posted : UnitTree.posted(asn, problem.period())) {
                var members = people.computeIfAbsent(posted.unit(), key -> new ArrayList<>());
                places.computeIfAbsent(asn.id(), key -> new ArrayList<>())
                        .add(new Place(unitIndex.get(posted.unit()), members.size()));
                members.add(posted);
            }
        }
        this.absences = Absences.of(problem);
        var ids = new LinkedHashSet<String>();
        problem.policy().rules().stream().map(Rule::id).forEach(ids::add);
        for (Assignment assignment : roster.assignments()) {
            assignment.reason().ifPresent(ids::add);
        }
        roster.report().findings().forEach(finding -> ids.add(finding.rule()));
        this.rules = List.copyOf(ids);
    }

    private void place(Assignment assignment) {
        rows.computeIfAbsent(assignment.asn(), key -> new Assignment[dates.size()])[day(assignment.date())] =
                assignment;
    }

    /** Index of a date in the period. */
    int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(problem.period().from(), date);
    }

    int unit(String id) {
        return unitIndex.get(id);
    }

    /** Where the page has a person, first if in several units; nowhere if the person does not serve in the period. */
    Optional<Place> place(String asn) {
        return places.getOrDefault(asn, List.of()).stream().findFirst();
    }

    /** Where the page has a person on a date; where it has the person first if nowhere on that date. */
    Optional<Place> place(String asn, LocalDate date) {
        var whole = moved.get(asn);
        if (whole == null) {
            return place(asn);
        }
        int unit = unit(whole.at(date).unit());
        return places.getOrDefault(asn, List.of()).stream()
                .filter(place -> place.unit() == unit)
                .findFirst()
                .or(() -> place(asn));
    }

    List<Asn> people(Unit unit) {
        return people.getOrDefault(unit.id(), List.of());
    }

    /** What a person does in a unit, by day; null on days in another one, and where the unit does not work, or the person does not serve. */
    @Nullable
    Assignment[] row(Asn asn) {
        var row = rows.getOrDefault(asn.id(), new Assignment[dates.size()]);
        var whole = moved.get(asn.id());
        if (whole != null) {
            row = row.clone();
            for (int day = 0; day < row.length; day++) {
                row[day] = whole.at(dates.get(day)).unit().equals(asn.unit()) ? row[day] : null;
            }
        }
        return row;
    }

    Optional<Absence> absence(String asn, LocalDate date) {
        return absences.on(asn, date);
    }

    /** The absence for half of a day of somebody who has no other on it. */
    Optional<Absence> half(String asn, LocalDate date) {
        return absences.half(asn, date).filter(half -> absence(asn, date).isEmpty());
    }
}
