package id.rotasi.internal.dual;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.internal.dual.Shape.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Plans of one person, against all of them. */
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
                assertThat(plan.cost()).isEqualTo(cost(shape, plan.taken()));
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
                assertThat(plan.cost()).isEqualTo(cost(shape, plan.taken()));
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
                days.stream().map(day -> 2).toList(),
                IntStream.range(0, 40)
                        .mapToObj(t -> new Tally(
                                days, days.stream().map(day -> List.of(0, 1)).toList(), table))
                        .toList());
        var graph = new DecisionDiagram(shape, UNLIMITED, 1 << 20);
        long[] price = LongStream.range(0, 24)
                .map(alternative -> alternative % 2 * 5 * (alternative + 1))
                .toArray();
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

    /** Up to seven decisions with one to three alternatives each, and up to six convex tallies over any of them. */
    private static Shape shape(SplittableRandom random) {
        int steps = random.nextInt(1, 8);
        var alternatives = IntStream.range(0, steps)
                .mapToObj(step -> random.nextInt(4) > 0 ? 2 : 1 + 2 * random.nextInt(2))
                .toList();
        var tallies = new ArrayList<Tally>();
        for (int t = random.nextInt(0, 7); t > 0; t--) {
            var members = IntStream.range(0, steps)
                    .filter(step -> random.nextBoolean())
                    .boxed()
                    .toList();
            if (members.size() > 1) {
                var adds = members.stream()
                        .map(step -> adds(alternatives.get(step), random))
                        .toList();
                int most = adds.stream().mapToInt(Collections::max).sum();
                tallies.add(new Tally(members, adds, table(most, random)));
            }
        }
        return new Shape(alternatives, tallies);
    }

    private static List<Integer> adds(int alternatives, SplittableRandom random) {
        return alternatives == 2 && random.nextInt(3) > 0
                ? List.of(0, 1)
                : IntStream.range(0, alternatives)
                        .mapToObj(alternative -> random.nextInt(3))
                        .toList();
    }

    private static long[] table(int size, SplittableRandom random) {
        int centre = random.nextInt(-1, size + 2);
        int free = random.nextInt(3);
        long weight = random.nextInt(4) == 0 ? 1_000_000 : random.nextInt(1, 6);
        return LongStream.rangeClosed(0, size)
                .map(n -> Math.max(0, Math.abs(n - centre) - free))
                .map(distance -> weight * distance * distance)
                .toArray();
    }

    private static long[] prices(Shape shape, SplittableRandom random) {
        int all = shape.alternatives().stream().mapToInt(n -> n).sum();
        return random.longs(all, -40, 41).toArray();
    }

    private static long least(Shape shape, long[] price) {
        return plans(shape)
                .mapToLong(plan -> cost(shape, plan)
                        + Arrays.stream(plan).mapToLong(taken -> price[taken]).sum())
                .min()
                .orElseThrow();
    }

    /** Every plan that there is, as the numbers of its alternatives. */
    private static Stream<int[]> plans(Shape shape) {
        var plans = Stream.of(new int[0]);
        int first = 0;
        for (int alternatives : shape.alternatives()) {
            int from = first;
            plans = plans.flatMap(plan -> IntStream.range(from, from + alternatives)
                    .mapToObj(taken -> IntStream.concat(Arrays.stream(plan), IntStream.of(taken))
                            .toArray()));
            first += alternatives;
        }
        return plans;
    }

    private static long cost(Shape shape, int[] plan) {
        long cost = 0;
        for (var tally : shape.tallies()) {
            int count = 0;
            for (int i = 0; i < tally.steps().size(); i++) {
                int step = tally.steps().get(i);
                int first = shape.alternatives().subList(0, step).stream()
                        .mapToInt(n -> n)
                        .sum();
                count += tally.adds().get(i).get(plan[step] - first);
            }
            cost += tally.table()[count];
        }
        return cost;
    }
}
