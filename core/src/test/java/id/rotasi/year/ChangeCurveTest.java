package id.rotasi.year;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.Draw;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.oracle.Oracle;
import id.rotasi.report.Cost.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Changes against cost, beside all rosters of tiny problems. */
class ChangeCurveTest {

    private static final int POINTS = 4;
    private static final RosterEngine ENGINE = RosterEngine.create(EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withStepLimit(100)
            .withThreads(1));

    @Test
    void no_roster_with_so_many_changes_costs_less_than_the_bound_and_one_costs_what_is_said() {
        int tried = 0;
        for (long seed = 0; tried < Checks.of("change-curve", 300); seed++) {
            var draw = new Draw(seed);
            var drawn = RandomProblems.withoutFacts(RandomProblems.tiny(seed, 500)).toBuilder()
                    .clearPublished()
                    .build();
            var oracle = Oracle.of(drawn);
            var days = oracle.assignments(oracle.anySheet(draw)).stream()
                    .map(Day::of)
                    .filter(day -> day.mode() != WorkMode.ABSENT)
                    .toList();
            var rules = drawn.policy().rules().stream()
                    .filter(rule -> !rule.descriptor().name().equals("published-roster"))
                    .toList();
            var problem = drawn.withPolicy(drawn.policy().withRules(rules)).toBuilder()
                    .published(new PublishedRoster("v1", Optional.empty(), days))
                    .build();
            var points = ENGINE.changesAgainstCost(problem, POINTS);
            if (!points.isEmpty()) {
                tried++;
                var best = new TreeMap<Long, Long>();
                var counted = Oracle.of(problem);
                long hard = counted.optimum().hard();
                counted.costs(cost -> {
                    if (cost.hard() == hard) {
                        best.merge(cost.at(Level.DAYS), cost.soft(), Math::min);
                    }
                });
                for (var point : points) {
                    long least = best.headMap(point.days(), true).values().stream()
                            .mapToLong(soft -> soft)
                            .min()
                            .orElseThrow();
                    assertThat(point.cost()).as("seed %d, %s", seed, point).isGreaterThanOrEqualTo(least);
                    point.bound().ifPresent(bound -> assertThat(bound).isLessThanOrEqualTo(least));
                }
                assertThat(points.get(0).days()).as("seed %d", seed).isEqualTo(best.firstKey());
                assertThat(points).isSortedAccordingTo((one, other) -> Long.compare(other.cost(), one.cost()));
            }
        }
    }
}
