package id.rotasi.benchmarks.configs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import id.rotasi.benchmarks.configs.Recommendation.Standing;
import id.rotasi.benchmarks.configs.Recommendation.Verdict;
import id.rotasi.report.Cost;
import id.rotasi.report.RosterReport.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RecommendationTest {

    private final List<Trial> trials = new ArrayList<>();

    private void trial(String problem, ProblemSize size, String configuration, long seed, Cost cost, double toOne) {
        trials.add(new Trial(
                problem,
                size,
                configuration,
                seed,
                cost,
                OptionalLong.empty(),
                1,
                10,
                toOne,
                true,
                Effort.NONE,
                "FEASIBLE"));
    }

    /** A configuration with a trial for each of these soft costs and times. */
    private void trials(String configuration, long[] softs, double... times) {
        for (int i = 0; i < softs.length; i++) {
            trial("office", ProblemSize.SMALL, configuration, i + 1, Cost.of(0, softs[i]), times[i]);
        }
    }

    private static long[] softs(long... softs) {
        return softs;
    }

    private Recommendation only() {
        var all = Recommendation.of(trials);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<Verdict> verdicts() {
        return only().standings().stream().map(Standing::verdict).toList();
    }

    @Test
    void a_clearly_lower_cost_wins_however_late() {
        trials("standard", softs(1_050, 1_060, 1_040, 1_055), 1, 1, 1, 1);
        trials("patient", softs(1_000, 1_010, 1_000, 1_005), 9, 9, 9, 9);

        assertThat(only().configuration()).isEqualTo("patient");
        assertThat(verdicts()).containsExactly(Verdict.COSTS_MORE, Verdict.RECOMMENDED);
        assertThat(only().reason()).isEqualTo("it costs less");
        var above = only().standings().get(0).costlier().orElseThrow();
        assertThat(above.mean()).isCloseTo(0.0475, within(1e-9));
        assertThat(above.isAboveZero()).isTrue();
    }

    @Test
    void what_differs_from_seed_to_seed_alike_is_told_apart_by_pairs() {
        trials("standard", softs(1_002, 2_003, 4_001), 1, 1, 1);
        trials("other", softs(1_000, 2_000, 3_999), 1, 1, 1);

        assertThat(only().configuration()).isEqualTo("other");
    }

    @Test
    void of_equal_costs_the_sooner_wins() {
        trials("standard", softs(1_000, 1_020, 1_000), 5, 5.5, 5.2);
        trials("moves only", softs(1_010, 1_000, 1_010), 2, 2.1, 1.9);
        trials("slow", softs(1_000, 1_000, 1_020), 8, 9, 7);

        assertThat(only().configuration()).isEqualTo("moves only");
        assertThat(verdicts()).containsExactly(Verdict.IS_LATER, Verdict.RECOMMENDED, Verdict.IS_LATER);
    }

    @Test
    void of_equal_costs_the_first_of_those_that_are_sooner_alike_wins() {
        trials("standard", softs(1_000, 1_000, 1_000), 5, 5.5, 5.2);
        trials("one", softs(1_000, 1_000, 1_000), 2, 2.2, 2.1);
        trials("two", softs(1_000, 1_000, 1_000), 2.2, 2, 2);

        assertThat(only().configuration()).isEqualTo("one");
        assertThat(verdicts()).containsExactly(Verdict.IS_LATER, Verdict.RECOMMENDED, Verdict.LISTED_LATER);
    }

    @Test
    void within_noise_the_first_wins() {
        trials("standard", softs(1_000, 1_030, 990), 3, 1, 2);
        trials("other", softs(1_010, 1_000, 1_000), 1, 3, 1.5);

        assertThat(only().configuration()).isEqualTo("standard");
        assertThat(only().reason()).isEqualTo("none is cheaper or sooner by more than chance, it is listed first");
    }

    @Test
    void a_single_seed_tells_no_costs_and_times_apart() {
        trials("standard", softs(2_000), 9);
        trials("other", softs(1_000), 1);

        assertThat(only().configuration()).isEqualTo("standard");
        assertThat(only().standings().get(0).costlier().orElseThrow().margin()).isEmpty();
        assertThat(only().isOfOnePair()).isTrue();
    }

    @Test
    void what_breaks_a_hard_rule_once_never_wins() {
        trials("standard", softs(5_000, 5_000, 5_000), 9, 9, 9);
        trials("reckless", softs(10, 10), 0.1, 0.1);
        trial("office", ProblemSize.SMALL, "reckless", 3, Cost.of(1, 10), 0.1);

        assertThat(only().configuration()).isEqualTo("standard");
        assertThat(verdicts()).containsExactly(Verdict.RECOMMENDED, Verdict.BREAKS_MORE);
    }

    @Test
    void where_all_break_hard_rules_the_least_broken_wins() {
        for (int seed = 1; seed <= 2; seed++) {
            trial("office", ProblemSize.SMALL, "standard", seed, Cost.of(43, 10), 1);
            trial("office", ProblemSize.SMALL, "other", seed, Cost.of(42, 900), 1);
        }

        assertThat(only().configuration()).isEqualTo("other");
    }

    @Test
    void what_changes_more_of_what_was_published_never_wins() {
        for (int seed = 1; seed <= 2; seed++) {
            trial("office", ProblemSize.SMALL, "standard", seed, Cost.of(0, 7, 0, 10), 1);
            trial("office", ProblemSize.SMALL, "other", seed, Cost.of(0, 6, 3, 900), 1);
        }

        assertThat(only().configuration()).isEqualTo("other");
    }

    @Test
    void each_size_has_a_recommendation_of_its_own() {
        for (int seed = 1; seed <= 3; seed++) {
            trial("city", ProblemSize.LARGE, "standard", seed, Cost.of(0, 90_000 + seed), 9);
            trial("city", ProblemSize.LARGE, "quick", seed, Cost.of(0, 80_000 - seed), 9);
            trial("office", ProblemSize.SMALL, "standard", seed, Cost.of(0, 100), 1);
            trial("office", ProblemSize.SMALL, "quick", seed, Cost.of(0, 150 + seed), 1);
        }

        assertThat(Recommendation.of(trials))
                .extracting(Recommendation::size, Recommendation::configuration)
                .containsExactly(tuple(ProblemSize.SMALL, "standard"), tuple(ProblemSize.LARGE, "quick"));
    }

    @Test
    void sizes_are_parted_at_1000_and_20000_free_cells() {
        assertThat(List.of(0, 999, 1_000, 19_999, 20_000))
                .extracting(ProblemSize::of)
                .containsExactly(
                        ProblemSize.SMALL,
                        ProblemSize.SMALL,
                        ProblemSize.MEDIUM,
                        ProblemSize.MEDIUM,
                        ProblemSize.LARGE);
    }

    @Test
    void trials_that_make_no_pairs_are_refused() {
        trials("standard", softs(1_000, 1_000), 1, 1);
        trials("other", softs(1_000), 1);

        assertThatThrownBy(() -> Recommendation.of(trials))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("same seeds");
    }
}
