package id.rotasi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.RosterEngine;
import id.rotasi.benchmarks.suite.Instance;
import id.rotasi.benchmarks.suite.Suite;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.report.RosterStatus;
import id.rotasi.synthetic.SyntheticProblem;
import id.rotasi.synthetic.SyntheticProblem.Variant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuiteTest {

    static Stream<Instance> small() {
        return Suite.named("small").stream();
    }

    @ParameterizedTest
    @MethodSource("small")
    void a_named_problem_has_the_people_it_says_and_is_the_same_each_time(Instance instance) {
        var problem = instance.problem();

        assertThat(problem.asns()).hasSize(instance.asns().getAsInt());
        assertThat(instance.problem().asns()).isEqualTo(problem.asns());
    }

    @Test
    void five_sizes_stand_in_six_kinds_each() {
        assertThat(Suite.all()).hasSize(30).extracting(Instance::name).doesNotHaveDuplicates();
    }

    @Test
    void a_name_means_one_problem_and_a_size_all_of_its_kinds() {
        assertThat(Suite.named("city-network")).extracting(Instance::name).containsExactly("city-network");
        assertThat(Suite.named("city-network-turns")).extracting(Instance::name).containsExactly("city-network-turns");
        assertThat(Suite.named("city")).hasSize(6);
        assertThat(Suite.named("small")).hasSize(12);
    }

    @ParameterizedTest
    @MethodSource("small")
    void an_impossible_problem_lacks_exactly_the_officers_it_names(Instance instance) {
        var report = RosterEngine.create().solve(instance.problem()).report();

        if (instance.missing().isPresent()) {
            assertThat(report.status()).isEqualTo(RosterStatus.INFEASIBLE);
            assertThat(report.score().hard()).isEqualTo(instance.missing().getAsInt());
            assertThat(report.bound().orElseThrow().hard())
                    .isEqualTo(instance.missing().getAsInt());
            assertThat(report.rules())
                    .filteredOn(rule -> rule.hard() > 0)
                    .extracting(rule -> rule.id())
                    .containsExactly(CounterStaffing.TYPE);
        } else {
            assertThat(report.score().hard()).isZero();
        }
    }

    @Test
    void the_long_period_has_63_working_days() {
        var problem = SyntheticProblem.of(20, Suite.QUARTER, Suite.SEED, Variant.NETWORK);

        assertThat(problem.workCalendar().workingDays(WorkingWeek.FIVE_DAYS)).hasSize(63);
    }

    @Test
    void an_unknown_name_is_answered_with_the_known_ones() {
        assertThatThrownBy(() -> Suite.named("village"))
                .hasMessageContaining("'village'")
                .hasMessageContaining("city-network");
    }
}
