package id.rotasi.internal.explain.conflict;

import id.rotasi.RosterProblem;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.policy.Rule;
import java.util.List;
import java.util.Optional;

/**
 * How many officers, seats or days are missing in every roster of a problem, by the same way that a solve takes: compile,
 * split, relax.
 *
 * @param proven no roster lacks less
 * @param reached by a roster that the flow found; the same where all hard rules form a network
 */
public record ProvenShortfall(long proven, long reached) {

    /** What the hard rules of a problem lack; empty when the work is done. */
    public static Optional<ProvenShortfall> of(RosterProblem problem, WorkBudget work) {
        var model = Model.of(problem, hardRules(problem));
        var split = Split.of(model);
        long proven = SettledConflicts.of(model, split).stream()
                .mapToLong(Conflict::missing)
                .sum();
        long reached = proven;
        for (var component : split.components()) {
            var counting = MissingCount.of(model, component);
            if (counting.tallies() > 0) {
                var result = work.solve(counting);
                if (result.isEmpty()) {
                    return Optional.empty();
                }
                proven += result.get().bound().hard();
                reached += new Ledger(counting, result.get().states()).hard();
            }
        }
        return Optional.of(new ProvenShortfall(proven, reached));
    }

    /** Without the rules that demand nothing hard; but no other rule about eligibility takes the place of a soft one. */
    public static List<Rule> hardRules(RosterProblem problem) {
        return problem.policy().rules().stream()
                .filter(rule -> rule.mayBeHard() || rule.decidesEligibility())
                .toList();
    }
}
