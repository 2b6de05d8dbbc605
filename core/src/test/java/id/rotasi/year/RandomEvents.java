package id.rotasi.year;

import id.rotasi.Roster;
import id.rotasi.RosterProblem;
import id.rotasi.calendar.Holiday;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.Lock;
import id.rotasi.domain.Period.Span;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.Unit.Posting;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.Draw;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.study.RosterAdvice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What happens to an agency after its roster was published. */
final class RandomEvents {

    private static final int MEMORY = 31;
    private static final List<String> UNITS = List.of("pelayanan", "umum", "data");

    private final Draw draw;
    private int joined;

    /** An event, and the problem as it is after it. */
    record Event(String what, RosterProblem problem) {}

    RandomEvents(Draw draw) {
        this.draw = draw;
    }

    /** An agency of three divisions with two counters, of which nothing has happened yet. */
    static RosterProblem agency(int people, YearMonth month) {
        return RosterProblem.builder(month.atDay(1), month.atEndOfMonth(), Presets.rotation5050())
                .units(Unit.root("dinas", "Dinas", UnitLevel.AGENCY))
                .units(UNITS.stream()
                        .map(id -> Unit.under("dinas", id, id, UnitLevel.DIVISION))
                        .toList())
                .counters(
                        ServiceCounter.of("loket-1", "Loket 1", "pelayanan", 2).requiring("loket"),
                        ServiceCounter.of("loket-2", "Loket 2", "dinas", 1))
                .asns(IntStream.range(0, people)
                        .mapToObj(n -> person("p" + n, UNITS.get(n % 3), n % 7 > 0, n % 2 == 0))
                        .toList())
                .build();
    }

    private static Asn person(String id, String unit, boolean may, boolean officer) {
        var person = Asn.builder(id, "Person " + id, unit)
                .eligibility(may ? Eligibility.eligible() : Eligibility.notBecause(IneligibilityReason.NO_INTERNET));
        return officer ? person.qualifications(Set.of("loket")).build() : person.build();
    }

    /** The month after: the same people and rules, the last days as history. */
    static RosterProblem next(Roster roster, YearMonth month) {
        var problem = roster.problem();
        var first = month.atDay(1);
        var last = first.minusDays(MEMORY);
        return RosterProblem.builder(first, month.atEndOfMonth(), problem.policy())
                .units(problem.units())
                .counters(problem.counters())
                .asns(problem.asns())
                .absences(problem.absences().stream()
                        .filter(absence ->
                                !absence.to().isBefore(first) && !absence.from().isAfter(month.atEndOfMonth()))
                        .toList())
                .calendar(problem.calendar())
                .history(roster.assignments().stream()
                        .map(Day::of)
                        .filter(day -> !day.date().isBefore(last))
                        .toList())
                .build();
    }

    /** Something happens on that day, about days after it. */
    Event draw(Roster roster, LocalDate today) {
        var problem = roster.problem();
        for (int tries = 0; tries < 50; tries++) {
            var event = drawn(draw.between(0, 10), roster, today);
            if (event.problem() != problem
                    && event.problem().toBuilder().errors().isEmpty()) {
                return event;
            }
        }
        return new Event("nothing", problem);
    }

    private Event drawn(int kind, Roster roster, LocalDate today) {
        var problem = roster.problem();
        var later = problem.period().dates().filter(date -> date.isAfter(today)).toList();
        if (later.isEmpty()) {
            return new Event("nothing", problem);
        }
        var date = draw.one(later);
        var asn = draw.one(problem.asns());
        return switch (kind) {
            case 0, 1, 2 -> absent("illness", roster, asn, today.plusDays(1), today.plusDays(draw.between(1, 3)));
            case 3 -> absent("leave", roster, asn, date, date.plusDays(draw.between(0, 4)));
            case 4 -> back(problem, today);
            case 5 -> joins(problem, date);
            case 6 -> changed("leaves", problem, asn, person -> person.service(Span.through(date)));
            case 7 ->
                changed("moves", problem, asn, person -> person.clearPostings()
                        .postings(List.of(Posting.to(draw.one(UNITS), date))));
            case 8 ->
                changed(
                        "sanction",
                        problem,
                        asn,
                        person -> person.ineligible(
                                List.of(new Eligibility.Exclusion(IneligibilityReason.DISCIPLINE, Span.from(date)))));
            case 9 -> place(problem, date);
            default -> draw.chance(0.8) ? swap(roster, asn, today) : capped(problem, date);
        };
    }

    private static Event absent(String what, Roster roster, Asn asn, LocalDate from, LocalDate to) {
        var problem = roster.problem();
        boolean free =
                problem.absences().stream().noneMatch(other -> other.asn().equals(asn.id()));
        return free && !from.isAfter(problem.period().to())
                ? new Event(
                        what + " of " + asn.id(),
                        with(problem, problem.toBuilder().absences(new Absence(asn.id(), AbsenceKind.LEAVE, from, to))))
                : new Event(what, problem);
    }

    /* A lock of a day on which somebody is away now is of no use any more. */
    private static RosterProblem with(RosterProblem problem, RosterProblem.Builder changed) {
        return changed.errors().isEmpty() ? changed.build() : problem;
    }

    private Event back(RosterProblem problem, LocalDate today) {
        var open = problem.absences().stream()
                .filter(absence -> absence.from().isAfter(today))
                .toList();
        return open.isEmpty()
                ? new Event("back", problem)
                : new Event(
                        "leave cancelled",
                        problem.toBuilder().removeAbsence(draw.one(open)).build());
    }

    private Event joins(RosterProblem problem, LocalDate date) {
        var id = "new" + joined++;
        var person = person(id, draw.one(UNITS), true, draw.chance(0.5)).toBuilder()
                .service(Span.from(date))
                .build();
        return new Event(id + " joins", with(problem, problem.toBuilder().asns(person)));
    }

    private static Event changed(String what, RosterProblem problem, Asn asn, UnaryOperator<Asn.Builder> change) {
        var people = problem.asns().stream()
                .map(person -> person == asn ? change.apply(person.toBuilder()).build() : person)
                .toList();
        boolean first = asn.service().to().isEmpty() && asn.ineligible().isEmpty();
        return new Event(
                what + " " + asn.id(), first ? with(problem, problem.toBuilder().replaceAsns(people)) : problem);
    }

    private Event place(RosterProblem problem, LocalDate date) {
        if (draw.chance(0.2)) {
            var decreed = new Holiday(date, "Decreed", Holiday.Type.PUBLIC_HOLIDAY, "SKB");
            var added = new ArrayList<>(problem.calendar().added());
            added.add(decreed);
            return new Event(
                    "holiday",
                    with(
                            problem,
                            problem.toBuilder().calendar(problem.calendar().withAdded(added))));
        }
        var counters = new ArrayList<>(problem.counters());
        var known = counters.stream()
                .filter(counter -> counter.id().equals("loket-3"))
                .findFirst();
        known.ifPresent(counters::remove);
        var extra = ServiceCounter.builder("loket-3", "Loket 3", "dinas").minimum(1);
        counters.add(
                known.isPresent()
                        ? extra.open(Span.through(date)).build()
                        : extra.open(Span.from(date)).build());
        return new Event("counter", with(problem, problem.toBuilder().replaceCounters(counters)));
    }

    private Event swap(Roster roster, Asn asn, LocalDate today) {
        var rows = roster.of(asn.id()).stream()
                .filter(day -> day.date().isAfter(today) && day.mode() != WorkMode.ABSENT)
                .map(Assignment::date)
                .toList();
        if (rows.isEmpty()) {
            return new Event("swap", roster.problem());
        }
        var ways = RosterAdvice.of(roster).swaps(asn.id(), draw.one(rows), 10);
        var locks = ways.stream()
                .filter(way -> way.moves().stream()
                        .allMatch(move -> move.after().date().isAfter(today)))
                .limit(1)
                .flatMap(way -> way.moves().stream())
                .map(move -> Lock.of(
                                move.after().asn(),
                                move.after().date(),
                                move.after().mode(),
                                java.util.Optional.empty())
                        .because("swap granted"))
                .filter(lock -> roster.problem().locks().stream()
                        .noneMatch(other ->
                                other.asn().equals(lock.asn()) && other.date().equals(lock.date())))
                .toList();
        return locks.isEmpty()
                ? new Event("swap", roster.problem())
                : new Event(
                        "swap of " + asn.id(),
                        with(roster.problem(), roster.problem().toBuilder().locks(locks)));
    }

    private static Event capped(RosterProblem problem, LocalDate date) {
        var rules = new ArrayList<>(problem.policy().rules());
        boolean known = rules.stream().anyMatch(rule -> rule.id().equals("tightened"));
        rules.add(new WeeklyWfhCap(
                RuleHeader.hard(WeeklyWfhCap.TYPE).named("tightened").validIn(Span.from(date)), 2));
        return known
                ? new Event("cap", problem)
                : new Event("cap tightened", problem.withPolicy(problem.policy().withRules(rules)));
    }
}
