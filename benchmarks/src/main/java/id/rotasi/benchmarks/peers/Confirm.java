package id.rotasi.benchmarks.peers;

import id.rotasi.benchmarks.peers.Peer.Limit;
import id.rotasi.benchmarks.suite.Suite;
import id.rotasi.benchmarks.suite.Tallied;
import id.rotasi.domain.Period;
import id.rotasi.synthetic.SyntheticProblem;
import id.rotasi.synthetic.SyntheticProblem.Variant;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Bound and optimum of this library beside another solver's proof, on 20 to 60 people. The periods are one and two
 * weeks, most of which CP-SAT can close.
 */
public final class Confirm {

    private static final Period WEEK = new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 5));

    private static final Period FORTNIGHT = new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 12));

    private Confirm() {}

    /**
     * One comparison.
     *
     * @param problem its name
     * @param network whether all tallies nest, so that the bound must be the optimum
     * @param ours this library's run
     * @param theirs the other solver's
     */
    public record Case(String problem, boolean network, Run ours, Run theirs) {

        /** Whether the other solver proved its roster optimal. */
        public boolean isProven() {
            return theirs.cost().isPresent() && theirs.cost().equals(theirs.bound());
        }

        /** What contradicts; empty when nothing does. */
        public List<String> contradictions() {
            var said = new ArrayList<String>();
            var bound = ours.bound().orElseThrow();
            var cost = ours.cost().orElseThrow();
            theirs.cost()
                    .filter(best -> best.compareTo(bound) < 0)
                    .ifPresent(best -> said.add("the bound %s is above a roster of %s".formatted(bound, best)));
            theirs.bound()
                    .filter(least -> least.compareTo(cost) > 0)
                    .ifPresent(least ->
                            said.add("the cost %s is below the bound %s of %s".formatted(cost, least, theirs.peer())));
            if (network && !cost.equals(bound)) {
                said.add("a network, but the cost %s is not the bound %s".formatted(cost, bound));
            }
            if (isProven() && network && !theirs.cost().equals(ours.cost())) {
                said.add("the optimum is %s, not %s".formatted(theirs.cost().orElseThrow(), cost));
            }
            return said;
        }
    }

    /** Runs all cases against a peer that can prove. */
    public static List<Case> with(Peer prover, Duration each) {
        var cases = new ArrayList<Case>();
        var limit = new Limit(each, 2, Suite.SEED);
        for (int asns : new int[] {20, 40, 60}) {
            for (var variant : Variant.values()) {
                cases.add(one(asns, WEEK, variant, prover, limit));
            }
            cases.add(one(asns, FORTNIGHT, Variant.NETWORK, prover, limit));
            cases.add(one(asns, FORTNIGHT, Variant.FULL, prover, limit));
        }
        return cases;
    }

    private static Case one(int asns, Period period, Variant variant, Peer prover, Limit limit) {
        var problem = Tallied.of(SyntheticProblem.of(asns, period, Suite.SEED, variant));
        var name = "%d people, %s, to %s".formatted(asns, variant, period.to());
        return new Case(
                name,
                problem.isNetwork(),
                Run.of(name, problem, new Rotasi(), limit),
                Run.of(name, problem, prover, limit));
    }
}
