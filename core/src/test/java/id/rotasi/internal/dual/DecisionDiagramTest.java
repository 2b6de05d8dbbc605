package id.rotasi.internal.dual;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.internal.dual.Shape.Tally;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Plans of one person, against all 2^n of them. */
class DecisionDiagramTest {

    private static final long SEEDS = 400;
    private static final long UNLIMITED = Long.MAX_VALUE / 8;

    @Test
    void the_cheapest_plan_is_the_cheapest_of_all_plans() {
        everySeed((shape, random) -> {
            var graph = new DecisionDiagram(shape, UNLIMITED, 1 << 20);
            for (int i = 0; i < 5; i++) {
                long[] price = prices(shape, random);
                var plan = graph.cheapest(price);
                assertThat(plan.cost(price)).isEqualTo(least(shape, price));
                assertThat(plan.cost()).isEqualTo(cost(shape, plan.onSite()));
                assertThat(graph.least(price)).isEqualTo(plan.cost(price));
            }
        });
    }

    @Test
    void a_narrow_graph_still_gives_a_plan_and_a_lower_bound() {
        var weak = new int[1];
        everySeed((shape, random) -> {
            var graph = new DecisionDiagram(shape, random.nextLong(1, 30), random.nextInt(1, 6));
            for (int i = 0; i < 5; i++) {
                long[] price = prices(shape, random);
                long least = least(shape, price);
                var plan = graph.cheapest(price);
                assertThat(plan.cost()).isEqualTo(cost(shape, plan.onSite()));
                assertThat(plan.cost(price)).isGreaterThanOrEqualTo(least);
                assertThat(graph.least(price)).isLessThanOrEqualTo(least);
                weak[0] += graph.least(price) < least ? 1 : 0;
            }
        });
        assertThat(weak[0]).as("bounds that are not tight").isPositive();
    }

    @Test
    void tallies_for_which_a_node_has_no_room_are_dropped_and_the_bound_holds() {
        var days = IntStream.range(0, 12).boxed().toList();
        var table = LongStream.rangeClosed(0, 12).map(n -> (n - 6) * (n - 6)).toArray();
        var shape = new Shape(
                days.stream().map(day -> true).toList(),
                IntStream.range(0, 40).mapToObj(t -> new Tally(days, table)).toList());
        var graph = new DecisionDiagram(shape, UNLIMITED, 1 << 20);
        long[] price = LongStream.rangeClosed(1, 12).map(day -> 10 * day).toArray();
        assertThat(graph.least(price)).isLessThanOrEqualTo(least(shape, price)).isPositive();
    }

    private interface Check {
        void of(Shape shape, SplittableRandom random);
    }

    private static void everySeed(Check check) {
        for (long seed = 0; seed < SEEDS; seed++) {
            var random = new SplittableRandom(seed);
            try {
                check.of(shape(random), random);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed %d: %s".formatted(seed, e.getMessage()), e);
            }
        }
    }

    /** Up to eight days, some of them fixed, and up to six convex tallies over any of them. */
    private static Shape shape(SplittableRandom random) {
        int days = random.nextInt(1, 9);
        var mayBeAtHome =
                IntStream.range(0, days).mapToObj(day -> random.nextInt(5) > 0).toList();
        var tallies = new ArrayList<Tally>();
        for (int t = random.nextInt(0, 7); t > 0; t--) {
            var members = IntStream.range(0, days)
                    .filter(day -> random.nextBoolean())
                    .boxed()
                    .toList();
            if (members.size() > 1) {
                tallies.add(new Tally(members, table(members.size(), random)));
            }
        }
        return new Shape(mayBeAtHome, tallies);
    }

    private static long[] table(int size, SplittableRandom random) {
        int centre = random.nextInt(-1, size + 2);
        long weight = random.nextInt(4) == 0 ? 1_000_000 : random.nextInt(1, 6);
        return LongStream.rangeClosed(0, size)
                .map(n -> weight * (n - centre) * (n - centre))
                .toArray();
    }

    private static long[] prices(Shape shape, SplittableRandom random) {
        return random.longs(shape.mayBeAtHome().size(), -40, 41).toArray();
    }

    private static long least(Shape shape, long[] price) {
        int days = price.length;
        return LongStream.range(0, 1L << days)
                .mapToObj(bits -> BitSet.valueOf(new long[] {bits}))
                .filter(plan -> IntStream.range(0, days)
                        .allMatch(day -> plan.get(day) || shape.mayBeAtHome().get(day)))
                .mapToLong(plan -> cost(shape, plan)
                        + plan.stream().mapToLong(day -> price[day]).sum())
                .min()
                .orElseThrow();
    }

    private static long cost(Shape shape, BitSet plan) {
        return shape.tallies().stream()
                .mapToLong(tally -> tally.table()[
                        (int) tally.days().stream().filter(plan::get).count()])
                .sum();
    }
}
