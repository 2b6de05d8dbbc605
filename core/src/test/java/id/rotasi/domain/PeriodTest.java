package id.rotasi.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 1);

    @Test
    void both_ends_belong_to_a_period() {
        var period = new Period(MONDAY, MONDAY.plusDays(2));
        assertThat(period.dates()).containsExactly(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2));
        assertThat(period.contains(MONDAY)).isTrue();
        assertThat(period.contains(MONDAY.plusDays(2))).isTrue();
        assertThat(period.contains(MONDAY.minusDays(1))).isFalse();
        assertThat(period.contains(MONDAY.plusDays(3))).isFalse();
        assertThat(period).hasToString("2025-12-01..2025-12-03");
    }

    @Test
    void a_period_of_one_day_has_one_date() {
        assertThat(new Period(MONDAY, MONDAY).dates()).containsExactly(MONDAY);
    }

    @Test
    void a_period_that_is_backwards_has_no_dates() {
        var backwards = new Period(MONDAY, MONDAY.minusDays(1));
        assertThat(backwards.dates()).isEmpty();
        assertThat(backwards.contains(MONDAY)).isFalse();
    }
}
