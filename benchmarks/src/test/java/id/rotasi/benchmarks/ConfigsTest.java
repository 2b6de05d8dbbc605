package id.rotasi.benchmarks;

import static org.assertj.core.api.Assertions.assertThatNoException;

import ai.timefold.solver.core.api.solver.SolverFactory;
import id.rotasi.EngineOptions.Search;
import id.rotasi.benchmarks.configs.Configs;
import id.rotasi.internal.search.timefold.TimefoldSearch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigsTest {

    static Iterable<Search> searches() {
        return Configs.all();
    }

    @ParameterizedTest
    @MethodSource("searches")
    void every_configuration_makes_a_solver(Search search) {
        assertThatNoException().isThrownBy(() -> SolverFactory.create(TimefoldSearch.config(search))
                .buildSolver());
    }
}
