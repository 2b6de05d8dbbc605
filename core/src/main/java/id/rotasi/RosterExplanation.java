package id.rotasi;

import id.rotasi.domain.Assignment;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.explain.why.Explainer;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Price;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Subject;
import id.rotasi.report.CellExplanation;
import id.rotasi.report.Cost;
import id.rotasi.report.Finding;
import id.rotasi.report.RosterReport.CostExplanation;
import id.rotasi.report.RosterReport.CostExplanation.Burden;
import id.rotasi.report.words.ExplanationWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Answers "why?" about a roster, from the roster and the rules alone; it does not matter who made the roster. Immutable.
 * Making one compiles the problem and counts every tally once; each question then takes time linear in the number of
 * tallies. {@link id.rotasi.report.words.ExplanationWords} puts the answers into sentences.
 */
public final class RosterExplanation {

    private final RosterProblem problem;
    private final Explainer explainer;
    private final Optional<Cost> bound;
    private final Map<String, Integer> people = new HashMap<>();

    private RosterExplanation(RosterProblem problem, List<Assignment> assignments, Optional<Cost> bound) {
        this.problem = problem;
        this.explainer = Explainer.of(problem, assignments);
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
     *     missing or given twice, or stands where the person cannot be at all
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

    /**
     * A limit on a group of people on one day, as a rule sets it, and where a roster stands.
     *
     * @param rule id of the rule
     * @param subject {@link Subject.OfUnit} or {@link Subject.OfScope}
     * @param kind who is counted, and whether the limit is a most or a least
     * @param limit in people
     * @param count of people in the roster
     */
    public record DayLimit(String rule, Subject subject, Kind kind, int limit, int count) {

        /** Who is counted, and what the limit says about the count. */
        public enum Kind {
            /** So many at home at most. */
            HOME_AT_MOST,
            /** So many at home at least. */
            HOME_AT_LEAST,
            /** So many on site at most. */
            SITE_AT_MOST,
            /** So many on site at least. */
            SITE_AT_LEAST;

            private static Kind of(boolean home, boolean most) {
                return home ? most ? HOME_AT_MOST : HOME_AT_LEAST : most ? SITE_AT_MOST : SITE_AT_LEAST;
            }
        }

        /**
         * The limits of all rules, those of the host's own included, in the order of the rules, but for shares of people whose days
         * off the roster decides: these have no limit before they are decided. Compiles the problem, and takes
         * time linear in the cells of its tallies.
         */
        public static List<DayLimit> of(Roster roster) {
            var model = Model.of(roster.problem());
            var table = model.table();
            var people = new HashMap<String, Integer>();
            roster.problem().asns().forEach(asn -> people.put(asn.id(), people.size()));
            var modes = new WorkMode[table.all()];
            for (var day : roster.assignments()) {
                int cell = table.cell(people.get(day.asn()), table.dayOf(day.date()));
                if (cell >= 0) {
                    modes[cell] = day.mode();
                }
            }
            var limits = new ArrayList<DayLimit>();
            for (var tally : model.tallies()) {
                boolean most = tally.price().shape() == Price.Shape.AT_MOST;
                boolean atHome = tally.counted().equals(Counted.WFH);
                boolean ofGroup =
                        tally.subject() instanceof Subject.OfUnit || tally.subject() instanceof Subject.OfScope;
                if (ofGroup
                        && tally.parts() == 0
                        && (most || tally.price().shape() == Price.Shape.AT_LEAST)
                        && (atHome || tally.counted().equals(Counted.ON_SITE))) {
                    var counted = atHome ? WorkMode.WFH : WorkMode.WFO;
                    int count = (int) tally.cells().stream()
                            .filter(cell -> modes[cell] == counted)
                            .count();
                    int limit = most ? tally.price().ceiling() : tally.price().floor();
                    limits.add(new DayLimit(tally.rule(), tally.subject(), Kind.of(atHome, most), limit, count));
                }
            }
            return limits;
        }
    }
}
