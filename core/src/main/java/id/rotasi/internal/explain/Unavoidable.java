package id.rotasi.internal.explain;

import id.rotasi.RosterProblem;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.policy.RosterPolicy;
import java.util.Optional;

/**
 * The hard cost that no roster of a problem avoids, by the same way that a solve takes: compile, split, relax.
 *
 * @param proven no roster costs less
 * @param reached by a roster that the flow found; the same where all hard rules form a network
 */
record Unavoidable(long proven, long reached) {

    /** What the hard rules of a problem cost; empty when the work is done. */
    static Optional<Unavoidable> of(RosterProblem problem, Work work) {
        var split = Split.of(Model.of(hardOnly(problem)));
        long proven = split.settled().hard();
        long reached = proven;
        for (var component : split.components()) {
            var result = work.solve(component);
            if (result.isEmpty()) {
                return Optional.empty();
            }
            proven += result.get().bound().hard();
            reached += new Ledger(component, result.get().states()).hard();
        }
        return Optional.of(new Unavoidable(proven, reached));
    }

    /** Without the rules that demand nothing hard; but no other rule about eligibility takes the place of a soft one. */
    static RosterProblem hardOnly(RosterProblem problem) {
        var policy = problem.policy();
        var kept = policy.rules().stream()
                .filter(rule -> rule.mayBeHard() || rule.decidesEligibility())
                .toList();
        return problem.withPolicy(new RosterPolicy(policy.id(), policy.legalBasis(), policy.validity(), kept));
    }
}
