package id.rotasi.benchmarks.suite;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Assignment;
import id.rotasi.internal.audit.Audit;
import id.rotasi.internal.audit.Rows;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.internal.relax.FlowRelaxation;
import id.rotasi.report.Cost;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A problem as cells and tallies: the one place where the benchmarks use internals of the library, beside {@link
 * Component} and {@code States} themselves.
 *
 * @param model the whole
 * @param split its components and what they cannot change
 */
public record Tallied(Model model, Split split) {

    /**
     * Compiles a problem.
     *
     * @throws IllegalArgumentException if rules leave something to be chosen or count with weights, which no peer knows
     */
    public static Tallied of(RosterProblem problem) {
        var model = Model.of(problem);
        var split = Split.of(model);
        if (split.components().stream().anyMatch(component -> component.codes().length > 0)) {
            throw new IllegalArgumentException(
                    "Rules of this problem leave something to be chosen, or count with weights; the peers know neither. Leave those rules out.");
        }
        return new Tallied(model, split);
    }

    /** The parts that share no tally. */
    public List<Component> components() {
        return split.components();
    }

    /** Cost of the tallies that no decision can change. */
    public Cost settled() {
        return split.settled();
    }

    /** A state for each cell of the problem, those that no component decides included. */
    public int[] plainStates() {
        return model.plainStates();
    }

    /** Writes the states of a component to those of the problem. */
    public static void put(Component component, int[] own, int[] all) {
        for (int i = 0; i < own.length; i++) {
            all[component.cells()[i]] = own[i];
        }
    }

    /** The states of a component among those of the problem. */
    public static int[] take(Component component, int[] all) {
        return IntStream.of(component.cells()).map(cell -> all[cell]).toArray();
    }

    /** The cost of states as the peers count it: running counts, not the audit. */
    public Cost cost(int[] all) {
        return components().stream()
                .map(component -> new Ledger(component, take(component, all)).cost())
                .reduce(settled(), Cost::plus);
    }

    /** The roster of states. */
    public List<Assignment> assignments(int[] all) {
        return new Rows(model, all);
    }

    /**
     * What the library's auditor counts.
     *
     * @throws id.rotasi.InvalidProblemException if the roster is not complete or not possible
     */
    public Cost audit(List<Assignment> assignments) {
        return Audit.of(model, assignments).cost();
    }

    /** The bound of the flow alone; empty when costs are too large for it. */
    public Optional<Cost> flowBound() {
        var bound = settled();
        for (var component : components()) {
            var result = FlowRelaxation.bounding(component).solve(() -> false);
            if (result.isEmpty()) {
                return Optional.empty();
            }
            bound = bound.plus(result.get().bound());
        }
        return Optional.of(bound);
    }

    /** Whether the flow leaves nothing out, so that its bound is the optimum. */
    public boolean isNetwork() {
        return components().stream()
                .allMatch(component -> FlowRelaxation.bounding(component).isExact());
    }
}
