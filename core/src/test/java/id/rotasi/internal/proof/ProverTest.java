package id.rotasi.internal.proof;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.fixture.Checks;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.dual.LowerBound;
import id.rotasi.internal.relax.PairCliques;
import id.rotasi.internal.relax.Tolerance;
import id.rotasi.internal.search.ExhaustiveSearch;
import id.rotasi.internal.verify.Verifier;
import id.rotasi.report.Cost;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What proves bounds, recomputed by the verifier, against all rosters of tiny components. */
class ProverTest {

    private static final int PROBLEMS = Checks.of("proofs", 10_000);

    private int bounds;
    private int reached;
    private int open;

    @Test
    void a_proof_never_proves_more_than_the_best_roster_costs_and_as_much_as_the_solver_says() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var problem = RandomProblems.tiny(seed, ExhaustiveSearch.MOST_ROSTERS);
            for (var component : Split.of(Model.of(problem)).components()) {
                check(PairCliques.merged(component), seed);
            }
        }
        LoggerFactory.getLogger("checks").info("{} bounds, {} reached, {} too large to look at", bounds, reached, open);
        assertThat(reached).as("bounds reached").isEqualTo(bounds);
    }

    private void check(Component component, long seed) {
        int[] plain = Arrays.stream(component.states()).mapToInt(States::plain).toArray();
        var best = ExhaustiveSearch.best(component).map(states -> new Ledger(component, states).cost());
        var said = LowerBound.of(component, plain, Tolerance.NONE, () -> false, () -> false)
                .orElseThrow()
                .bound();
        var proven = Cost.ZERO;
        var prover = new Prover(component, said);
        for (var proof = prover.next(); proof.isPresent(); proof = prover.next()) {
            var verdict = Verifier.of(Claims.of(component, plain, proof.get()));
            assertThat(Cost.of(verdict.cost().hard(), verdict.cost().soft()))
                    .as("seed %d", seed)
                    .isEqualTo(new Ledger(component, plain).cost());
            open += verdict.bound().isEmpty() ? 1 : 0;
            var bound = verdict.bound()
                    .map(level -> Cost.of(level.hard(), level.soft()))
                    .orElse(Cost.ZERO);
            best.ifPresent(cost -> assertThat(bound).as("seed %d", seed).isLessThanOrEqualTo(cost));
            proven = bound.compareTo(proven) > 0 ? bound : proven;
        }
        bounds++;
        reached += proven.compareTo(said) >= 0 ? 1 : 0;
    }
}
