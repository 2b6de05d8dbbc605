package id.rotasi.benchmarks.configs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EstimateTest {

    @Test
    void the_interval_is_that_of_the_tables_of_student() {
        // Deviation 1, and 4.3027 for two degrees of freedom.
        var three = Estimate.of(List.of(1.0, 2.0, 3.0));
        assertThat(three.mean()).isEqualTo(2);
        assertThat(three.margin().orElseThrow()).isCloseTo(4.3027 / Math.sqrt(3), within(1e-4));
        assertThat(three.isAboveZero()).isFalse();
        assertThat(three.times(10).isAboveZero()).isFalse();
        assertThat(Estimate.of(List.of(11.0, 12.0, 13.0)).isAboveZero()).isTrue();
    }

    @Test
    void a_single_run_has_no_interval() {
        var one = Estimate.of(List.of(7.0));
        assertThat(one.margin()).isEmpty();
        assertThat(one.isAboveZero()).isFalse();
        assertThat(one.text("%.0f")).isEqualTo("7");
    }

    @Test
    void runs_that_are_all_alike_have_an_interval_of_no_width() {
        assertThat(Estimate.of(List.of(3.0, 3.0)).isAboveZero()).isTrue();
        assertThat(Estimate.of(List.of(0.0, 0.0)).isAboveZero()).isFalse();
    }
}
