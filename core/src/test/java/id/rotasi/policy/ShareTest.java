package id.rotasi.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.policy.Share.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    @Test
    void a_cap_rounds_down_and_a_minimum_rounds_up_as_exact_arithmetic_does() {
        for (int basisPoints = 0; basisPoints <= 10_000; basisPoints += 7) {
            var share = new Share(basisPoints);
            for (int people : new int[] {0, 1, 2, 3, 7, 50, 999, 2_000_000_000}) {
                var exact = BigDecimal.valueOf(basisPoints, 4).multiply(BigDecimal.valueOf(people));
                int down = exact.setScale(0, RoundingMode.FLOOR).intValueExact();
                int up = exact.setScale(0, RoundingMode.CEILING).intValueExact();
                assertThat(share.floorOf(people)).as("%s of %d", share, people).isEqualTo(down);
                assertThat(share.ceilOf(people)).as("%s of %d", share, people).isEqualTo(up);
                assertThat(Rounding.DOWN.apply(share, people)).isEqualTo(down);
                assertThat(Rounding.UP.apply(share, people)).isEqualTo(up);
            }
        }
    }

    @Test
    void a_share_prints_in_percent_without_needless_digits() {
        assertThat(Share.HALF).hasToString("50%");
        assertThat(Share.percent(100)).hasToString("100%");
        assertThat(new Share(0)).hasToString("0%");
        assertThat(new Share(3_333)).hasToString("33.33%");
        assertThat(new Share(1_250)).hasToString("12.5%");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_001, Integer.MAX_VALUE})
    void a_share_outside_its_range_is_refused_with_its_value(int basisPoints) {
        assertThatThrownBy(() -> new Share(basisPoints))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString() + " %");
    }
}
