package id.rotasi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndonesianHolidaysTest {

    private final HolidayProvider table = HolidayProvider.indonesian();

    @Test
    void decreed_years_are_not_provisional() {
        for (int year = 2025; year <= 2027; year++) {
            assertThat(table.year(year).orElseThrow().provisional()).isFalse();
        }
    }

    @Test
    void nothing_is_guessed_about_other_years() {
        assertThat(table.year(2024)).isEmpty();
        assertThat(table.year(2028)).isEmpty();
    }

    @Test
    void each_date_of_a_year_stands_once_in_order() {
        for (int year = 2025; year <= 2027; year++) {
            int expected = year;
            assertThat(table.year(year).orElseThrow().holidays())
                    .extracting(Holiday::date)
                    .doesNotHaveDuplicates()
                    .isSortedAccordingTo(Comparator.naturalOrder())
                    .allMatch(date -> date.getYear() == expected);
        }
    }

    @Test
    void the_two_kinds_are_kept_apart() {
        assertThat(day(LocalDate.of(2025, 8, 17)).type()).isEqualTo(Holiday.Type.PUBLIC_HOLIDAY);
        var added = day(LocalDate.of(2025, 8, 18));
        assertThat(added.type()).isEqualTo(Holiday.Type.COLLECTIVE_LEAVE);
        assertThat(added.decree()).isEqualTo("SKB 933/1/3 Tahun 2025");
    }

    @Test
    void a_host_extends_the_table_by_the_years_it_lacks() {
        var own = new HolidayProvider.Year(2028, false, List.of());
        HolidayProvider host = year -> year == 2028 || year == 2025 ? Optional.of(own) : Optional.empty();
        var both = table.orElse(host);
        assertThat(both.year(2028)).contains(own);
        assertThat(both.year(2025)).isEqualTo(table.year(2025));
        assertThat(both.year(2029)).isEmpty();
    }

    private Holiday day(LocalDate date) {
        return table.year(date.getYear()).orElseThrow().holidays().stream()
                .filter(holiday -> holiday.date().equals(date))
                .findFirst()
                .orElseThrow();
    }
}
