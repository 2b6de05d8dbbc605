package id.rotasi.internal.explain;

import id.rotasi.RosterProblem;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.rule.BuiltInRule;
import id.rotasi.policy.rule.EligibilityRespected;
import id.rotasi.policy.rule.PublishedRosterKept;
import java.util.OptionalLong;

/** The hard cost that no roster of a problem avoids, by the same way that a solve takes: compile, split, relax. */
final class Unavoidable {

    private Unavoidable() {}

    /** The proven least hard cost; empty when the work is done. */
    static OptionalLong hardCost(RosterProblem problem, Work work) {
        var split = Split.of(Model.of(hardOnly(problem)));
        long cost = split.settled().hard();
        for (var component : split.components()) {
            var result = work.solve(component);
            if (result.isEmpty()) {
                return OptionalLong.empty();
            }
            cost += result.get().bound().hard();
        }
        return OptionalLong.of(cost);
    }

    /** Without the soft rules; but a published roster may be frozen, and a rule of the host's own may do anything. */
    static RosterProblem hardOnly(RosterProblem problem) {
        var policy = problem.policy();
        var kept = policy.rules().stream()
                .filter(rule -> rule.enforcement().hard()
                        || rule instanceof PublishedRosterKept
                        || !(rule instanceof BuiltInRule)
                        || rule instanceof EligibilityRespected)
                .toList();
        return problem.withPolicy(new RosterPolicy(policy.id(), policy.legalBasis(), policy.validity(), kept));
    }
}
