package id.rotasi.benchmarks;

import static org.assertj.core.api.Assertions.assertThatNoException;

import ai.timefold.solver.core.api.solver.SolverFactory;
import id.rotasi.benchmarks.configs.Configs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigsTest {

    static Iterable<String> names() {
        return Configs.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_configuration_makes_a_solver(String name) {
        assertThatNoException()
                .isThrownBy(() -> SolverFactory.create(Configs.all().get(name)).buildSolver());
    }
}
