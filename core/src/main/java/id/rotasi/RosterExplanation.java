package id.rotasi;

import id.rotasi.domain.Assignment;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.explain.Explainer;
import id.rotasi.policy.Rule;
import id.rotasi.report.Burden;
import id.rotasi.report.CellExplanation;
import id.rotasi.report.Cost;
import id.rotasi.report.CostExplanation;
import id.rotasi.report.ExplanationWords;
import id.rotasi.report.Finding;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Answers "why?" about a roster, from the roster and the rules alone; it does not matter who made the roster. Immutable.
 * Making one compiles the problem and counts every tally once; each question then takes time linear in the number of
 * tallies. {@link id.rotasi.report.ExplanationWords} puts the answers into sentences.
 */
public final class RosterExplanation {

    private final RosterProblem problem;
    private final Explainer explainer;
    private final Optional<Cost> bound;
    private final Map<String, Integer> people = new HashMap<>();

    private RosterExplanation(RosterProblem problem, List<Assignment> assignments, Optional<Cost> bound) {
        this.problem = problem;
        this.explainer = Explainer.of(Model.of(problem), assignments);
        this.bound = bound;
        problem.asns().forEach(asn -> people.put(asn.id(), people.size()));
    }

    /** About a roster that an engine made. */
    public static RosterExplanation of(Roster roster) {
        return new RosterExplanation(
                roster.problem(), roster.assignments(), roster.report().bound());
    }

    /**
     * About a roster that was read from a file or changed by hand, in any order.
     *
     * @throws InvalidProblemException if the assignments are no roster of the problem: somebody or a day is unknown,
     *     missing or given twice, or stands where a rule or the person's qualifications do not allow it at all
     */
    public static RosterExplanation of(RosterProblem problem, List<Assignment> assignments) {
        return new RosterExplanation(problem, assignments, Optional.empty());
    }

    /** The words for the answers, in that language (Indonesian or English). */
    public ExplanationWords words(Locale locale) {
        return new ExplanationWords(problem, problem.policy(), locale);
    }

    /** What it is about. */
    public RosterProblem problem() {
        return problem;
    }

    /** The rules that were counted: those of the policy, and the one about eligibility if the policy lacks it. */
    public List<Rule> rules() {
        return explainer.rules();
    }

    /**
     * Why a person's day is as it is; empty when the person's unit does not work on that day.
     *
     * @throws IllegalArgumentException if there is no such person, or the date lies outside the period
     */
    public Optional<CellExplanation> cell(String asn, LocalDate date) {
        if (!problem.period().contains(date)) {
            throw new IllegalArgumentException("The date %s must lie between %s and %s."
                    .formatted(date, problem.period().from(), problem.period().to()));
        }
        return explainer.cell(person(asn), date);
    }

    /** What the roster asks of a person. @throws IllegalArgumentException if there is no such person */
    public Burden burden(String asn) {
        return explainer.burden(person(asn));
    }

    /** Everything that a rule costs, costliest first. @throws IllegalArgumentException if there is no such rule */
    public List<Finding> rule(String id) {
        if (rules().stream().noneMatch(rule -> rule.id().equals(id))) {
            throw new IllegalArgumentException("There is no rule '%s', only %s."
                    .formatted(id, rules().stream().map(Rule::id).toList()));
        }
        return explainer.rule(id);
    }

    /**
     * What holds the cost above zero, and what part of it no roster can avoid. For a roster that no engine made here, the
     * lower bound is computed, which takes as long as that stage of a solve.
     */
    public CostExplanation whole() {
        return explainer.whole(bound);
    }

    private int person(String asn) {
        var person = people.get(asn);
        if (person == null) {
            throw new IllegalArgumentException("There is no employee '%s'.".formatted(asn));
        }
        return person;
    }
}
