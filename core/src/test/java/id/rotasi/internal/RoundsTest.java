package id.rotasi.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.fixture.RandomProblems;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.internal.lns.LargeNeighbourhoodSearch;
import id.rotasi.internal.relax.Tolerance;
import id.rotasi.internal.revise.Step;
import id.rotasi.internal.search.LocalSearch.Limits;
import id.rotasi.internal.search.timefold.TimefoldSearch;
import id.rotasi.report.RosterReport;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What several rounds of search over one component add up to. */
class RoundsTest {

    private static Component component(long seed) {
        return LongStream.iterate(seed, next -> next + 1)
                .mapToObj(next -> Split.of(Model.of(RandomProblems.medium(next))).components().stream()
                        .max(Comparator.comparingInt(Component::size)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_component_once_cut_by_its_share_of_the_time_depends_on_the_time_however_it_ends() {
        for (var later : RosterReport.StopReason.values()) {
            var part = new Incumbent(Step.plain(component(1)), Tolerance.NONE);
            part.stoppedBy(RosterReport.StopReason.TIME_LIMIT, new RosterReport.Effort(0, 0, 0, 3));
            assertThat(part.wasCut()).isTrue();
            part.stoppedBy(later, new RosterReport.Effort(0, 0, 0, 4));
            assertThat(part.reason())
                    .isEqualTo(
                            later == RosterReport.StopReason.CANCELLED
                                    ? RosterReport.StopReason.CANCELLED
                                    : RosterReport.StopReason.TIME_LIMIT);
            assertThat(part.wasCut()).isEqualTo(later == RosterReport.StopReason.TIME_LIMIT);
            assertThat(part.effort().steps()).isEqualTo(7);
        }
    }

    @Test
    void no_search_makes_more_steps_than_it_may() {
        var search = new TimefoldSearch();
        for (int most : new int[] {0, 1, 2, 7, 300}) {
            for (long seed = 0; seed < 5; seed++) {
                var part = new Incumbent(Step.plain(component(seed)), Tolerance.NONE);
                var byFlow = new LargeNeighbourhoodSearch(
                        part.component, part.states(), Limits.of(seed, most), () -> false, cost -> {});
                byFlow.improve();
                assertThat(byFlow.steps()).as("re-solves of seed %s", seed).isLessThanOrEqualTo(most);
                var limits = Limits.of(seed, most - byFlow.steps());
                var moves = search.improve(part.component, part.states(), limits, () -> false, cost -> {});
                assertThat(byFlow.steps() + moves.moves())
                        .as("steps of seed %s", seed)
                        .isLessThanOrEqualTo(most);
            }
        }
    }
}
