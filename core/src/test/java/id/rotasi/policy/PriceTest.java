package id.rotasi.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.rotasi.policy.Price.Shape;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class PriceTest {

    private static final int DRAWS = 5_000;
    private static final int LARGEST = 60;

    @Test
    void a_minimum_costs_the_weight_for_each_one_missing() {
        var price = Price.atLeast(3, Enforcement.soft(7));
        assertThat(price.table(5)).containsExactly(21, 14, 7, 0, 0, 0);
        assertThat(price.shape()).isEqualTo(Shape.AT_LEAST);
        assertThat(price.floor()).isEqualTo(3);
        assertThat(price.ceiling()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void a_maximum_costs_the_weight_for_each_one_too_many() {
        var price = Price.atMost(1, Enforcement.HARD);
        assertThat(price.table(4)).containsExactly(0, 0, 1, 2, 3);
        assertThat(price.shape()).isEqualTo(Shape.AT_MOST);
        assertThat(price.floor()).isZero();
        assertThat(price.ceiling()).isEqualTo(1);
    }

    @Test
    void distances_are_the_table_at_weight_one_below_zero_too_where_weights_are_negative() {
        for (int minimum = -3; minimum <= 3; minimum++) {
            for (var price : new Price[] {
                Price.atLeast(minimum, Enforcement.HARD),
                Price.atMost(minimum, Enforcement.HARD),
                Price.between(minimum, minimum + 1, Enforcement.HARD)
            }) {
                assertThat(price.distances(-5, 5))
                        .as("%s %d", price.shape(), minimum)
                        .containsExactly(price.table(-5, 5));
            }
        }
    }

    @Test
    void half_of_21_days_is_met_by_10_and_by_11() {
        var price = Price.squaredNear(Share.HALF, 21, 0, Enforcement.soft(100));
        var table = price.table(21);
        assertThat(table[10]).isZero();
        assertThat(table[11]).isZero();
        assertThat(table[9]).isEqualTo(200);
        assertThat(table[12]).isEqualTo(200);
        assertThat(price.floor()).isEqualTo(10);
        assertThat(price.ceiling()).isEqualTo(11);
    }

    @Test
    void half_of_20_days_is_met_by_10_alone() {
        var price = Price.squaredNear(Share.HALF, 20, 0, Enforcement.soft(100));
        assertThat(price.table(20)).contains(400, org.assertj.core.data.Index.atIndex(8));
        assertThat(price.table(20)[9]).isEqualTo(100);
        assertThat(price.table(20)[10]).isZero();
        assertThat(price.table(20)[11]).isEqualTo(100);
        assertThat(price.floor()).isEqualTo(10);
        assertThat(price.ceiling()).isEqualTo(10);
    }

    @Test
    void turns_of_the_last_period_move_the_target() {
        // 20 + 20 days, half of them 20; 12 were at home before, so 8 are left.
        var price = Price.squaredNear(Share.HALF, 40, 12, Enforcement.soft(1));
        assertThat(price.floor()).isEqualTo(8);
        assertThat(price.ceiling()).isEqualTo(8);
        assertThat(price.table(20)[8]).isZero();
        assertThat(price.table(20)[10]).isEqualTo(4);
    }

    @Test
    void squared_prices_follow_the_formula_for_any_parameters() {
        for (long seed = 0; seed < DRAWS; seed++) {
            var draw = new Draw(seed);
            var price = Price.squaredNear(draw.share, draw.base, draw.offset, Enforcement.soft(draw.weight));
            check(price, draw, distance -> distance * distance);
        }
    }

    @Test
    void linear_prices_follow_the_formula_for_any_parameters() {
        for (long seed = 0; seed < DRAWS; seed++) {
            var draw = new Draw(seed);
            var price = Price.near(draw.share, draw.base, draw.offset, Enforcement.soft(draw.weight));
            check(price, draw, distance -> distance);
        }
    }

    /** The naive way: distance in floating point, less the distance of the nearest whole number. */
    private static void check(Price price, Draw draw, DoubleUnaryOperator shape) {
        double target = draw.share.basisPoints() / 10_000.0 * draw.base - draw.offset;
        double unavoidable = Math.abs(target - Math.rint(target));
        var table = price.table(LARGEST);
        for (int n = 0; n <= LARGEST; n++) {
            double distance = Math.abs(n - target);
            double expected = draw.weight * (shape.applyAsDouble(distance) - shape.applyAsDouble(unavoidable));
            // Fractions of a unit of cost are cut off, so a price is at most one too low.
            assertThat((double) table[n]).as("%s, count %d", draw, n).isCloseTo(expected, within(1.001));
            boolean nearest = distance <= unavoidable + 1e-9;
            assertThat(nearest && table[n] != 0)
                    .as("%s, nearest %d costs", draw, n)
                    .isFalse();
            assertThat(n >= price.floor() && n <= price.ceiling())
                    .as("%s, %d is within floor and ceiling", draw, n)
                    .isEqualTo(nearest);
            if (n >= 2) {
                assertThat(table[n] - table[n - 1])
                        .as("%s, convex at %d", draw, n)
                        .isGreaterThanOrEqualTo(table[n - 1] - table[n - 2]);
            }
        }
    }

    @Test
    void the_heaviest_weight_does_not_overflow() {
        var price = Price.squaredNear(new Share(3_333), 366, 0, new Enforcement(false, 1_000_000_000));
        assertThat(price.table(366)[366]).isPositive();
    }

    @Test
    void a_price_that_is_not_convex_is_refused_with_its_counts() {
        var price = Price.of(n -> n == 2 ? 10 : 0, Enforcement.HARD);
        assertThatThrownBy(() -> price.table(4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0, 10, 0")
                .hasMessageContaining("1 to 3");
    }

    @Test
    void a_negative_price_is_refused() {
        var price = Price.of(n -> n - 1, Enforcement.HARD);
        assertThatThrownBy(() -> price.table(1)).hasMessageContaining("-1").hasMessageContaining("count 0");
    }

    private static final class Draw {
        final long seed;
        final Share share;
        final int base;
        final int offset;
        final long weight;

        Draw(long seed) {
            var random = new Random(seed);
            this.seed = seed;
            this.share = new Share(random.nextInt(4) == 0 ? 2_500 * random.nextInt(5) : random.nextInt(10_001));
            this.base = random.nextInt(80);
            this.offset = random.nextInt(3) == 0 ? random.nextInt(40) : 0;
            this.weight = 1 + random.nextInt(random.nextBoolean() ? 10 : 100_000);
        }

        @Override
        public String toString() {
            return "seed %d: %s of %d less %d, weight %d".formatted(seed, share, base, offset, weight);
        }
    }
}
