package id.rotasi.internal.search.timefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import id.rotasi.EngineOptions.Search;
import id.rotasi.RosterProblem;
import id.rotasi.fixture.Draw;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.internal.audit.Audit;
import id.rotasi.internal.audit.Rows;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.report.Cost;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The search's running score against counting anew: by the solver itself, and by the auditor. */
class SearchScoreTest {

    private static final int SEEDS = Integer.getInteger("rotasi.test.score-seeds", 24);
    private static final int MOVES = 150;

    @Test
    void the_solver_finds_no_score_corruption_when_it_recounts_after_every_move() {
        var search = new TimefoldSearch(EnvironmentMode.FULL_ASSERT);
        int searched = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            var problem = seed % 2 == 0
                    ? RandomProblems.withoutFacts(RandomProblems.medium(seed)).toBuilder()
                            .clearPublished()
                            .build()
                    : RandomProblems.withoutFacts(RandomProblems.tinyTangle(seed, 1_000_000)).toBuilder()
                            .clearPublished()
                            .build();
            for (var component : Split.of(Model.of(problem)).components()) {
                var limits = new TimefoldSearch.Limits(seed, MOVES, MOVES, Cost.of(-1, 0), Search.standard());
                assertThatCode(() -> search.improve(component, plain(component), limits, () -> false, cost -> {}))
                        .as("seed %d", seed)
                        .doesNotThrowAnyException();
                searched++;
            }
        }
        assertThat(searched).isGreaterThan(SEEDS / 2);
    }

    @Test
    void the_search_tells_the_cost_that_the_auditor_counts() {
        var search = new TimefoldSearch();
        int improved = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            var model = Model.of(RandomProblems.withoutFacts(RandomProblems.medium(seed)).toBuilder()
                    .clearPublished()
                    .build());
            var split = Split.of(model);
            var found = new ArrayList<int[]>();
            var told = split.settled();
            for (var component : split.components()) {
                var start = plain(component);
                var costs = new ArrayList<Cost>();
                var limits = new TimefoldSearch.Limits(seed, 2_000, 2_000, Cost.ZERO, Search.standard());
                var result = search.improve(component, start, limits, () -> false, costs::add);
                assertThat(costs)
                        .as("seed %d", seed)
                        .isSortedAccordingTo(Comparator.reverseOrder())
                        .doesNotHaveDuplicates();
                improved += costs.size() > 1 ? 1 : 0;
                var ledger = new Ledger(component, result.states());
                assertThat(ledger.cost()).as("seed %d", seed).isEqualTo(costs.get(costs.size() - 1));
                // The auditor takes the best options of choices.
                told = told.plus(ledger.choose());
                found.add(ledger.states());
            }
            assertThat(audited(model, split, found)).as("seed %d", seed).isEqualTo(told);
        }
        assertThat(improved).isGreaterThan(SEEDS / 2);
    }

    @Test
    void the_running_costs_are_what_the_auditor_counts_after_any_changes() {
        for (long seed = 0; seed < SEEDS * 8L; seed++) {
            var problem = seed % 2 == 0
                    ? RandomProblems.withoutFacts(RandomProblems.medium(seed)).toBuilder()
                            .clearPublished()
                            .build()
                    : RandomProblems.withoutFacts(RandomProblems.tiny(seed, 1_000_000)).toBuilder()
                            .clearPublished()
                            .build();
            checkChanges(problem, new Draw(seed), seed);
        }
    }

    private static void checkChanges(RosterProblem problem, Draw draw, long seed) {
        var model = Model.of(problem);
        var split = Split.of(model);
        var found = new ArrayList<int[]>();
        var running = split.settled();
        for (var component : split.components()) {
            var ledger = new Ledger(component, plain(component));
            for (int i = 0; i < 5 * component.size(); i++) {
                int cell = draw.between(0, component.size() - 1);
                var states = component.states()[cell];
                ledger.set(cell, states.code(draw.between(0, states.size() - 1)));
            }
            assertThat(new Ledger(component, ledger.states()).cost())
                    .as("recounted, seed %d", seed)
                    .isEqualTo(ledger.cost());
            running = running.plus(ledger.choose());
            found.add(ledger.states());
        }
        assertThat(audited(model, split, found)).as("audited, seed %d", seed).isEqualTo(running);
    }

    private static int[] plain(Component component) {
        return Arrays.stream(component.states())
                .mapToInt(states -> states.plain())
                .toArray();
    }

    private static Cost audited(Model model, Split split, List<int[]> found) {
        int[] states = model.plainStates();
        for (int c = 0; c < found.size(); c++) {
            var component = split.components().get(c);
            for (int i = 0; i < component.size(); i++) {
                states[component.cells()[i]] = found.get(c)[i];
            }
        }
        return Audit.of(model, new Rows(model, states)).cost();
    }
}
