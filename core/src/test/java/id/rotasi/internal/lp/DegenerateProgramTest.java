package id.rotasi.internal.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.rotasi.fixture.Checks;
import id.rotasi.fixture.Draw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Programs as plans make them: each group follows one plan, each plan covers some counts, most of them cost the same, so that nearly
 * every pivot moves nothing. That the cost is the least one is seen from the prices alone.
 */
class DegenerateProgramTest {

    private static final int SEEDS = Math.max(10, Checks.of("degenerate-programs", 1_000));
    private static final int GROUPS = 12;
    private static final int COUNTS = 40;
    private static final int ROUNDS = 12;
    private static final int NEEDED = 3;
    private static final double MISSING = 1_000;
    private static final double CLOSE = 1e-4;
    private static final long MUCH = 4_000_000_000L;

    /** A variable as the checks know it. */
    private record Variable(int[] in, double[] numbers, double cost, double least, double most) {}

    /** A program that grows plan by plan, and narrows. */
    private static final class Trial {
        private final LinearProgram program = new LinearProgram(MISSING);
        private final List<Variable> variables = new ArrayList<>();
        private final List<Integer> numbers = new ArrayList<>();
        private final double[] right = new double[GROUPS + COUNTS];

        private void add(int[] in, double[] times, double cost, double least, double most) {
            variables.add(new Variable(in, times, cost, least, most));
            numbers.add(program.add(in, times, cost, least, most));
        }

        private void build() {
            for (int row = 0; row < right.length; row++) {
                right[row] = row < GROUPS ? 1 : NEEDED;
                program.addRow(right[row]);
            }
            for (int count = GROUPS; count < right.length; count++) {
                add(new int[] {count}, new double[] {1}, 10, 0, NEEDED);
                add(new int[] {count}, new double[] {-1}, 1, 0, GROUPS);
            }
        }

        private void plan(Draw draw) {
            int[] covered = IntStream.range(0, COUNTS / 4)
                    .map(count -> GROUPS + 4 * count + draw.between(0, 3))
                    .toArray();
            int[] in = Arrays.copyOf(covered, covered.length + 1);
            in[covered.length] = draw.between(0, GROUPS - 1);
            var ones = new double[in.length];
            Arrays.fill(ones, 1);
            add(in, ones, draw.chance(0.8) ? 0 : draw.between(0, 2), 0, Double.POSITIVE_INFINITY);
        }

        /* Some plans are followed, some are not, and the others may be. */
        private void decide(Draw draw) {
            var isFollowed = new boolean[GROUPS];
            for (int v = 2 * COUNTS; v < variables.size(); v++) {
                var plan = variables.get(v);
                int group = plan.in[plan.in.length - 1];
                boolean follows = draw.chance(0.02) && !isFollowed[group];
                isFollowed[group] |= follows;
                double most = draw.chance(0.1) && !follows ? 0 : Double.POSITIVE_INFINITY;
                variables.set(v, new Variable(plan.in, plan.numbers, plan.cost, follows ? 1 : 0, most));
                program.bound(numbers.get(v), follows ? 1 : 0, most);
            }
        }

        /** A roster of fractions that keeps all rows and bounds, and prices at which none costs less. */
        private void check(String when) {
            assertThat(program.solve(MUCH, () -> false)).as(when).isTrue();
            var left = right.clone();
            double proven = 0;
            for (int row = 0; row < right.length; row++) {
                proven += program.price(row) * right[row];
                assertThat(Math.abs(program.price(row))).as(when).isLessThanOrEqualTo(MISSING + CLOSE);
            }
            double missed = program.objective();
            for (int v = 0; v < variables.size(); v++) {
                var variable = variables.get(v);
                double value = program.value(numbers.get(v));
                assertThat(value).as(when).isBetween(variable.least - CLOSE, variable.most + CLOSE);
                missed -= value * variable.cost;
                double reduced = variable.cost;
                for (int k = 0; k < variable.in.length; k++) {
                    left[variable.in[k]] -= value * variable.numbers[k];
                    reduced -= program.price(variable.in[k]) * variable.numbers[k];
                }
                if (reduced >= 0) {
                    proven += reduced * variable.least;
                } else if (variable.most < Double.POSITIVE_INFINITY) {
                    proven += reduced * variable.most;
                } else {
                    assertThat(reduced).as(when).isCloseTo(0, within(CLOSE));
                }
            }
            double missing = Arrays.stream(left).map(Math::abs).sum() * MISSING;
            assertThat(missed).as("what is missing, %s", when).isCloseTo(missing, within(1.0));
            assertThat(program.objective()).as(when).isCloseTo(proven, within(CLOSE * GROUPS));
        }
    }

    @Test
    void programs_of_plans_end_at_a_cost_that_their_prices_prove_however_many_ties_there_are() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var trial = new Trial();
            var draw = new Draw(seed);
            trial.build();
            for (int round = 0; round < ROUNDS; round++) {
                for (int n = 0; n < 2 * GROUPS; n++) {
                    trial.plan(draw);
                }
                trial.check("seed %d, round %d".formatted(seed, round));
                if (draw.chance(0.4)) {
                    trial.decide(draw);
                    trial.check("seed %d, decided in round %d".formatted(seed, round));
                }
            }
        }
    }
}
