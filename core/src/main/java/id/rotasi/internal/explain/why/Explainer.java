package id.rotasi.internal.explain.why;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.Assignment;
import id.rotasi.internal.advise.Reseating;
import id.rotasi.internal.advise.TallyLedger;
import id.rotasi.internal.audit.Rows;
import id.rotasi.internal.compile.CellTable;
import id.rotasi.internal.compile.Judged;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.dual.LowerBound;
import id.rotasi.internal.relax.Tolerance;
import id.rotasi.internal.report.CellExplanationRecord;
import id.rotasi.internal.report.ChangeRecord;
import id.rotasi.internal.report.CostExplanationRecord;
import id.rotasi.policy.Rule;
import id.rotasi.report.CellExplanation;
import id.rotasi.report.CellExplanation.Change;
import id.rotasi.report.Cost;
import id.rotasi.report.Finding;
import id.rotasi.report.RosterReport.CostExplanation;
import id.rotasi.report.RosterReport.CostExplanation.Burden;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers questions about a roster by its tallies. For several threads; those about a day take turns. */
public final class Explainer {

    private final Model model;
    private final TallyCounts standing;
    private final TallyLedger ledger;
    private final Rows rows;

    private Explainer(Model model, int[] states) {
        this.model = model;
        this.standing = new TallyCounts(model, states);
        this.ledger = new TallyLedger(model, states);
        this.rows = new Rows(model, states);
    }

    /** @throws id.rotasi.InvalidProblemException if the assignments are no roster of the problem */
    public static Explainer of(RosterProblem problem, List<Assignment> assignments) {
        var judged = Judged.of(problem, assignments);
        return new Explainer(judged.model(), judged.states());
    }

    public List<Rule> rules() {
        return model.rules();
    }

    /** The roster as it was understood, by person and date. */
    public List<Assignment> assignments() {
        return rows;
    }

    /** Why a person's day is as it is; empty when the unit does not work. */
    public synchronized Optional<CellExplanation> cell(int person, LocalDate date) {
        int cell = model.table().cell(person, model.table().dayOf(date));
        if (cell == CellTable.OFF) {
            return Optional.empty();
        }
        var asn = model.problem().asns().get(person).id();
        if (cell == CellTable.ABSENT) {
            var now = Assignment.absent(asn, date);
            return Optional.of(new CellExplanationRecord(
                    now,
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    absence(asn, date, false).map(Absence::kind),
                    Optional.empty(),
                    List.of()));
        }
        var now = assignment(cell);
        return Optional.of(new CellExplanationRecord(
                now,
                now.reason(),
                model.isFact(cell),
                model.lock(cell),
                Optional.empty(),
                absence(asn, date, true),
                changes(cell)));
    }

    /** What costs something of a rule, costliest first. */
    public List<Finding> rule(String rule) {
        return standing.findings(tally -> tally.rule().equals(rule));
    }

    /** What the roster asks of a person. */
    public Burden burden(int person) {
        return BurdenCount.of(person, model, standing);
    }

    /** What holds the cost above zero; a bound that is not known is computed here. */
    public CostExplanation whole(Optional<Cost> known) {
        var findings = standing.findings(tally -> true);
        var split = Split.of(model);
        return new CostExplanationRecord(
                TallyCounts.sum(findings).plus(model.changes(standing.states())),
                known.orElseGet(() -> bound(split)),
                split.settled(),
                TallyCounts.results(model.rules(), findings),
                findings.stream().limit(CostExplanation.FINDINGS).toList());
    }

    /** The sum over the components; one whose costs are too large for the flow's numbers has no bound in a solve either. */
    private Cost bound(Split split) {
        var bound = split.settled();
        for (var component : split.components()) {
            int[] states = Arrays.stream(component.cells()).map(standing::state).toArray();
            try {
                bound = LowerBound.of(component, states, Tolerance.NONE, () -> false, () -> false)
                        .map(LowerBound::bound)
                        .map(bound::plus)
                        .orElse(bound);
            } catch (ArithmeticException e) {
                continue;
            }
        }
        return bound;
    }

    /* Of all other desks the one that is cheapest. */
    private List<Change> changes(int cell) {
        var states = model.states(cell);
        var others = IntStream.range(0, states.size())
                .map(states::code)
                .filter(state -> state != standing.state(cell))
                .boxed()
                .collect(Collectors.partitioningBy(States::isDesk));
        var elsewhere = others.get(false).stream().map(state -> change(cell, state));
        var desk = others.get(true).stream()
                .map(state -> change(cell, state))
                .min(Comparator.comparing(Change::difference));
        return Stream.concat(elsewhere, desk.stream()).toList();
    }

    private Change change(int cell, int state) {
        ledger.set(cell, state);
        Reseating.keepsHard(ledger, cell);
        var others = Arrays.stream(ledger.changed())
                .filter(other -> other != cell)
                .mapToObj(this::assignment)
                .toList();
        var change = new ChangeRecord(
                model.table().modeOf(cell, state),
                model.posts().of(state),
                model.posts().desk(state),
                ledger.difference(),
                ledger.effects(),
                others);
        ledger.undo();
        return change;
    }

    private Assignment assignment(int cell) {
        var table = model.table();
        var asn = model.problem().asns().get(table.asn(cell)).id();
        int state = ledger.state(cell);
        var rule = model.fixedBy(cell, state).map(Rule::id);
        return Assignment.of(
                        asn,
                        table.dateOf(table.day(cell)),
                        table.modeOf(cell, state),
                        model.posts().of(state),
                        rule)
                .withDesk(model.posts().desk(state));
    }

    private Optional<Absence> absence(String asn, LocalDate date, boolean half) {
        return model.problem().absences().stream()
                .filter(absence -> absence.asn().equals(asn) && absence.covers(date) && absence.isHalf() == half)
                .findFirst();
    }
}
