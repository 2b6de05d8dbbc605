package id.rotasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.EngineOptions.Search;
import id.rotasi.EngineOptions.Search.Acceptor;
import id.rotasi.EngineOptions.Search.Move;
import id.rotasi.EngineOptions.Search.Neighbourhood;
import id.rotasi.EngineOptions.Search.Step;
import id.rotasi.fixture.CrossingOffice;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.io.ProblemJson;
import id.rotasi.report.RosterReport;
import id.rotasi.report.RosterReport.Effort;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A configuration changes what runs, and nothing of what is true. */
class SearchConfigurationTest {

    private static final Search STANDARD = Search.standard();
    private static final EngineOptions OPTIONS =
            EngineOptions.defaults().withThreads(1).withUnimprovedSteps(5);
    private static final RosterProblem OFFICE = CrossingOffice.of(13);

    private static RosterReport report(RosterProblem problem, Search search) {
        try (var engine = RosterEngine.create(OPTIONS.withSearch(search.withPatience(5)))) {
            return engine.solve(problem).report();
        }
    }

    private static Effort effort(Search search) {
        return report(OFFICE, search).effort();
    }

    @Test
    void only_the_steps_that_are_named_run() {
        var all = effort(STANDARD);
        assertThat(all.resolves()).isPositive();
        assertThat(all.moves()).isPositive();
        assertThat(effort(STANDARD.withSteps())).isEqualTo(Effort.NONE);
        var resolves = effort(STANDARD.withSteps(Step.RESOLVES));
        assertThat(resolves.resolves()).isPositive();
        assertThat(resolves.steps()).isEqualTo(resolves.resolves());
        var moves = effort(STANDARD.withSteps(Step.MOVES));
        assertThat(moves.moves()).isPositive();
        assertThat(moves.steps()).isEqualTo(moves.moves());
    }

    @Test
    void only_the_neighbourhoods_that_are_named_are_solved_anew() {
        assertThat(effort(STANDARD.withNeighbourhoods(Set.of())).resolves()).isZero();
        var weeks = effort(STANDARD.withSteps(Step.RESOLVES).withNeighbourhoods(Set.of(Neighbourhood.WEEKS)));
        var both = effort(STANDARD.withSteps(Step.RESOLVES)
                .withNeighbourhoods(Set.of(Neighbourhood.WEEKS, Neighbourhood.WEEKDAYS)));
        assertThat(weeks.resolves()).isPositive().isLessThan(both.resolves());
    }

    @Test
    void moves_acceptor_and_patience_change_the_search() {
        // Without a share for the bound they start from afar.
        var moves = STANDARD.withSteps(Step.MOVES).withBoundShare(0);
        var standard = effort(moves);
        assertThat(effort(moves.withMoves(Map.of(Move.CHANGE, 1)))).isNotEqualTo(standard);
        assertThat(effort(moves.withAcceptor(Acceptor.HILL_CLIMBING, 1))).isNotEqualTo(standard);
        assertThat(effort(moves.withAcceptor(Acceptor.SIMULATED_ANNEALING, 100)))
                .isNotEqualTo(standard);
        assertThat(effort(moves.withAcceptor(Acceptor.DIVERSIFIED_LATE_ACCEPTANCE, 50)))
                .isNotEqualTo(standard);
    }

    @Test
    void shifts_are_proven_by_cases_unless_these_get_no_effort() {
        int withCases = 0;
        int withPlans = 0;
        for (long seed = 0; seed < 200; seed++) {
            var problem = RandomProblems.tinyShifts(seed, 100_000);
            var all = report(problem, STANDARD);
            var none = report(problem, STANDARD.withCasesEffort(0));
            assertThat(none.effort().cases()).as("seed %d", seed).isZero();
            withCases += all.effort().cases() > 0 ? 1 : 0;
            withPlans += none.effort().plans() > 0 ? 1 : 0;
            assertThat(all.bound().orElseThrow()).as("seed %d", seed).isLessThanOrEqualTo(none.score());
            assertThat(none.bound().orElseThrow()).as("seed %d", seed).isLessThanOrEqualTo(all.score());
        }
        assertThat(withCases).isPositive();
        assertThat(withPlans).isPositive();
    }

    @Test
    void a_file_changes_what_runs() throws IOException {
        var file = ProblemJson.readSearch(new StringReader("{\"name\": \"moves only\", \"steps\": [\"MOVES\"]}"));
        var effort = effort(file);
        assertThat(effort.resolves()).isZero();
        assertThat(effort.moves()).isPositive();
    }

    @Test
    void what_is_out_of_range_is_said() {
        assertThatThrownBy(() -> STANDARD.named(" ")).hasMessageContaining("name");
        assertThatThrownBy(() -> STANDARD.withBoundShare(101)).hasMessageContaining("101");
        assertThatThrownBy(() -> STANDARD.withSteps(Step.MOVES, Step.MOVES)).hasMessageContaining("MOVES");
        assertThatThrownBy(() -> STANDARD.withAcceptor(Acceptor.LATE_ACCEPTANCE, 0))
                .hasMessageContaining("0");
        assertThatThrownBy(() -> STANDARD.withMoves(Map.of(Move.CHOOSE, 101))).hasMessageContaining("CHOOSE");
        assertThatThrownBy(() -> STANDARD.withCasesEffort(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> STANDARD.withPatience(0)).hasMessageContaining("0");
    }

    @Test
    void one_cell_at_a_time_is_always_drawn() {
        assertThat(STANDARD.withMoves(Map.of(Move.RECTANGLE, 3)).moves())
                .isEqualTo(Map.of(Move.RECTANGLE, 3, Move.CHANGE, 1));
    }
}
