package id.rotasi.internal.dual;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Substitutes;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.Draw;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.internal.search.ExhaustiveSearch;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.Cost;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Cases against every roster of components small enough to try them all. */
class BranchAndPriceTest {

    private static final int SEEDS = Math.max(60, Checks.of("branching-seeds", 2_000));
    private static final int ROSTERS = 2_000;
    private static final long MUCH = 1_000_000_000;
    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 1);

    private static final Map<String, LongFunction<RosterProblem>> KINDS = Map.of(
            "tiny", seed -> RandomProblems.tiny(seed, ROSTERS),
            "network", seed -> RandomProblems.tinyNetwork(seed, ROSTERS),
            "tangle", seed -> RandomProblems.tinyTangle(seed, ROSTERS),
            "choices", seed -> RandomProblems.tinyChoices(seed, ROSTERS),
            "shifts", seed -> RandomProblems.tinyShifts(seed, ROSTERS),
            "rostered", seed -> RandomProblems.tinyRostered(seed, ROSTERS),
            "desks", seed -> RandomProblems.tinyDesks(seed, ROSTERS),
            "rings", BranchAndPriceTest::ring);

    /** Five to seven people on two days, many pairs of whom stand in for each other, in odd rings that fractions slip through. */
    private static RosterProblem ring(long seed) {
        var draw = new Draw(seed);
        int people = draw.between(5, 6);
        var pairs = new ArrayList<Substitutes>();
        for (int i = 0; i < people; i++) {
            for (int j = i + 1; j < people; j++) {
                if (draw.chance(0.5)) {
                    pairs.add(new Substitutes("p" + i, "p" + j));
                }
            }
        }
        var asns = IntStream.range(0, people)
                .mapToObj(i -> Asn.builder("p" + i, "Pegawai " + i, "tim-" + draw.between(0, 1))
                        .eligible()
                        .build())
                .toList();
        return RosterProblem.builder(MONDAY, MONDAY.plusDays(1), Presets.rotation5050())
                .units(List.of(
                        Unit.root("dinas", "Dinas", UnitLevel.AGENCY),
                        Unit.under("dinas", "tim-0", "Tim 0", UnitLevel.TEAM),
                        Unit.under("dinas", "tim-1", "Tim 1", UnitLevel.TEAM)))
                .asns(asns)
                .substitutes(pairs)
                .build();
    }

    @Test
    void the_bound_never_exceeds_the_best_roster_and_nearly_always_reaches_it() {
        int tried = 0;
        int proven = 0;
        int branched = 0;
        for (var kind : KINDS.entrySet()) {
            for (long seed = 0; seed < SEEDS; seed++) {
                for (var component : components(kind.getValue().apply(seed))) {
                    var least = ExhaustiveSearch.best(component).map(best -> cost(component, best));
                    if (least.isPresent()) {
                        var search = new BranchAndPrice(component, any(component, seed), MUCH, () -> false, cost -> {});
                        search.prove(MUCH, () -> false);
                        var cost = cost(component, search.states());
                        var as = "%s, seed %d".formatted(kind.getKey(), seed);
                        assertThat(search.bound()).as(as).isLessThanOrEqualTo(least.get());
                        assertThat(cost).as(as).isGreaterThanOrEqualTo(least.get());
                        tried++;
                        branched += search.nodes() > 1 ? 1 : 0;
                        proven += search.bound().equals(cost) ? 1 : 0;
                    }
                }
            }
        }
        LoggerFactory.getLogger("checks").info("{} components, {} with cases, {} proven", tried, branched, proven);
        assertThat(branched).as("with several cases").isGreaterThan(SEEDS / 10);
        assertThat(proven).as("proven").isGreaterThan(tried * 9 / 10);
    }

    @Test
    void each_better_cost_is_told_and_little_work_leaves_a_valid_bound() {
        for (long seed = 0; seed < SEEDS; seed++) {
            for (var component : components(RandomProblems.tinyTangle(seed, ROSTERS))) {
                var least = ExhaustiveSearch.best(component).map(best -> cost(component, best));
                if (least.isPresent()) {
                    int[] start = any(component, seed);
                    var told = new ArrayList<>(List.of(cost(component, start)));
                    var search = new BranchAndPrice(component, start, MUCH, () -> false, told::add);
                    search.prove(1, () -> false);
                    assertThat(search.bound()).as("seed %d", seed).isLessThanOrEqualTo(least.get());
                    assertThat(told.get(told.size() - 1))
                            .as("seed %d", seed)
                            .isEqualTo(cost(component, search.states()));
                    for (int i = 1; i < told.size(); i++) {
                        assertThat(told.get(i)).as("seed %d", seed).isLessThan(told.get(i - 1));
                    }
                }
            }
        }
    }

    @Test
    void whenever_it_is_interrupted_the_bound_is_valid_and_it_can_go_on() {
        int raised = 0;
        for (long seed = 0; seed < 5 * SEEDS; seed++) {
            var draw = new Draw(seed);
            for (var component : components(ring(seed))) {
                var least = cost(component, ExhaustiveSearch.best(component).orElseThrow());
                var search = new BranchAndPrice(component, any(component, seed), MUCH, () -> false, cost -> {});
                for (int stop = 0; stop < 5; stop++) {
                    var left = new AtomicInteger(draw.between(0, 400));
                    search.prove(MUCH, () -> left.decrementAndGet() < 0);
                    assertThat(search.bound())
                            .as("seed %d, stop %d", seed, stop)
                            .isLessThanOrEqualTo(least);
                    raised += search.nodes() > 0 && search.bound().compareTo(least) < 0 ? 1 : 0;
                }
                search.prove(MUCH, () -> false);
                assertThat(search.bound()).as("seed %d", seed).isLessThanOrEqualTo(least);
            }
        }
        assertThat(raised).as("stops amid cases").isPositive();
    }

    @Test
    void whoever_interrupts_it_keeps_the_roster_of_the_start_and_no_bound() {
        var component = components(ring(1)).get(0);
        int[] start = any(component, 1);
        var search = new BranchAndPrice(component, start, MUCH, () -> false, cost -> {});
        search.prove(MUCH, () -> true);
        assertThat(search.states()).isEqualTo(start);
        assertThat(search.bound().soft())
                .isLessThanOrEqualTo(cost(component, start).soft());
        assertThat(search.nodes()).isZero();
    }

    private static List<Component> components(RosterProblem problem) {
        return Split.of(Model.of(problem)).components();
    }

    private static int[] any(Component component, long seed) {
        var draw = new Draw(seed);
        return Arrays.stream(component.states())
                .mapToInt(states -> states.code(draw.between(0, states.size() - 1)))
                .toArray();
    }

    private static Cost cost(Component component, int[] states) {
        return new Ledger(component, states).cost();
    }
}
