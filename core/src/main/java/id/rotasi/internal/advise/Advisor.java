package id.rotasi.internal.advise;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.advise.Weighing.Weighed;
import id.rotasi.internal.audit.Rows;
import id.rotasi.internal.compile.Judged;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.compile.Vacancies;
import id.rotasi.study.RosterAdvice.Proposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Answers what may be changed of a roster. For one thread. */
public final class Advisor {

    private static final int NEAREST = 3;

    private final RosterProblem problem;
    private final List<Assignment> rows;
    private final ProposalWords words;
    private final Weighing weighing;
    private final Model model;
    private @Nullable Vacancies vacancies;

    /** About the roster with these rows. */
    public Advisor(Rows rows) {
        this.model = rows.model();
        this.problem = model.problem();
        this.rows = rows;
        this.words = new ProposalWords(problem);
        this.weighing = new Weighing(new Judged(model, rows.states()), words);
    }

    /** A day in that mode. */
    public Proposal change(String asn, LocalDate date, WorkMode mode) {
        int cell = cell(asn, date);
        if (mode == WorkMode.ABSENT) {
            throw new IllegalArgumentException("Nobody can be made absent by a change; ask for stand-ins instead.");
        }
        var proposal = weighing.proposal(Map.of(cell, weighing.state(cell, mode)));
        return proposal.isAllowed() || proposal.moves().isEmpty() ? proposal : proposal.instead(nearest(cell, mode));
    }

    /** A swap of two people or two days. */
    public Proposal swap(String asn, LocalDate date, String other, LocalDate otherDate) {
        var choice = new LinkedHashMap<Integer, Integer>();
        if (asn.equals(other)) {
            exchange(cell(asn, date), cell(asn, otherDate), choice);
        } else {
            exchange(cell(asn, date), cell(other, date), choice);
            if (!date.equals(otherDate)) {
                exchange(cell(asn, otherDate), cell(other, otherDate), choice);
            }
        }
        var proposal = weighing.proposal(choice);
        return proposal.isAllowed() || proposal.moves().isEmpty()
                ? proposal
                : proposal.instead(swaps(asn, date, NEAREST));
    }

    /* Each takes the place of the other. */
    private void exchange(int one, int other, Map<Integer, Integer> choice) {
        choice.put(one, weighing.inPlaceOf(one, other));
        choice.put(other, weighing.inPlaceOf(other, one));
    }

    /** What stands nearest to a change that is not allowed: a swap on that day, then the same change on a day near it. */
    private List<Proposal> nearest(int cell, WorkMode mode) {
        int person = model.table().asn(cell);
        int day = model.table().day(cell);
        var asn = problem.asns().get(person).id();
        var near = new ArrayList<>(swaps(asn, model.table().dateOf(day), 1));
        IntStream.range(0, model.table().days())
                .boxed()
                .filter(other -> other != day && model.table().cell(person, other) >= 0)
                .sorted(Comparator.comparing((Integer other) -> Math.abs(other - day)))
                .map(other -> model.table().cell(person, other))
                .filter(other -> weighing.state(other) != weighing.state(other, mode))
                .flatMap(other -> weighing.of(Map.of(other, weighing.state(other, mode))).stream())
                .filter(Weighed::allowed)
                .limit(1)
                .map(weighing::proposal)
                .forEach(near::add);
        return near;
    }

    /** Ways to the other mode, best first. */
    public List<Proposal> swaps(String asn, LocalDate date, int most) {
        int cell = cell(asn, date);
        var ways = new Swaps(weighing, cell).all();
        return best(weighing, ways, most);
    }

    /** Who can take the place of somebody absent, best first. */
    public List<Proposal> standIns(String asn, LocalDate date, int most) {
        int cell = cell(asn, date);
        var table = model.table();
        int post = weighing.state(cell);
        boolean isOff = table.modeOf(cell, post) == WorkMode.OFF;
        if (model.isFact(cell) || isOff) {
            return List.of();
        }
        int person = table.asn(cell);
        int day = table.day(cell);
        var vacant = vacant(asn, date, cell);
        var ways = new ArrayList<Weighed>();
        for (int other : colleagues(person, day)) {
            int candidate = vacant.model().table().cell(other, day);
            if (candidate >= 0 && table.isShift(candidate) == table.isShift(cell)) {
                standIn(vacant, candidate, post).ifPresent(ways::add);
            }
        }
        return best(vacant, ways, most);
    }

    /* Those of the same unit, and those who are counted together with the person on that day. */
    private int[] colleagues(int person, int day) {
        var table = model.table();
        var unit = table.asnOn(person, day).unit();
        var ofUnit = IntStream.range(0, problem.asns().size())
                .filter(other -> table.asnOn(other, day).unit().equals(unit));
        return IntStream.concat(ofUnit, weighing.countedWith(table.cell(person, day)))
                .filter(other -> other != person)
                .sorted()
                .distinct()
                .toArray();
    }

    private Optional<Weighed> standIn(Weighing vacant, int candidate, int post) {
        boolean atCounter = States.isCounter(post);
        boolean onSite = vacant.mode(candidate) == WorkMode.WFO;
        if (atCounter ? vacant.state(candidate) == post : onSite) {
            return Optional.empty();
        }
        int state = atCounter ? post : vacant.state(candidate, WorkMode.WFO);
        return vacant.of(Map.of(candidate, state));
    }

    /** The roster in which the person is absent; whatever was decided by hand of that day is over then. */
    private Weighing vacant(String asn, LocalDate date, int cell) {
        if (Vacancies.areKnown(model)) {
            vacancies = vacancies == null ? new Vacancies(model) : vacancies;
            return new Weighing(new Judged(vacancies.without(cell), weighing.states()), words);
        }
        var without = problem.toBuilder()
                .absences(new Absence(asn, AbsenceKind.LEAVE, date, date))
                .replaceLocks(problem.locks().stream()
                        .filter(lock -> !lock.asn().equals(asn) || !lock.date().equals(date))
                        .toList())
                .build();
        var others = rows.stream()
                .map(row -> row.asn().equals(asn) && row.date().equals(date) ? Assignment.absent(asn, date) : row)
                .toList();
        return new Weighing(Judged.of(without, others), words);
    }

    private static List<Proposal> best(Weighing weighing, List<Weighed> ways, int most) {
        return ways.stream()
                .filter(Weighed::allowed)
                .sorted(Weighing.BEST_FIRST)
                .limit(most)
                .<Proposal>map(weighing::proposal)
                .toList();
    }

    private int cell(String asn, LocalDate date) {
        int cell = model.table().cellOf(asn, date);
        if (cell < 0) {
            boolean isKnown = problem.asns().stream().anyMatch(one -> one.id().equals(asn));
            throw new IllegalArgumentException(
                    isKnown
                            ? "The employee '%s' is not on duty on %s.".formatted(asn, date)
                            : "There is no employee '%s'.".formatted(asn));
        }
        return cell;
    }
}
