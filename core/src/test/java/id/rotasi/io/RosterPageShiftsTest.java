package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.Roster;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** Shifts, days off and nights on the page, in a real browser. */
class RosterPageShiftsTest extends PageTest {

    private static final Roster SHIFTS = ShiftOffice.roster();
    private static final List<String> PEOPLE = List.of("ani", "budi", "citra");

    private static void openShifts() throws IOException {
        page.open(SHIFTS, "shifts", 1366, 900);
    }

    private static List<WebElement> cells(String asn) {
        int row = PEOPLE.indexOf(asn);
        return page.all("[data-unit='1'] tr.person[data-person='" + row + "'] td.day");
    }

    @Test
    void each_cell_has_the_code_and_the_words_of_its_shift_or_is_off() throws IOException {
        openShifts();
        for (var asn : PEOPLE) {
            var cells = cells(asn);
            var days = ShiftOffice.DAYS.get(asn);
            for (int day = 0; day < days.length(); day++) {
                var cell = cells.get(day);
                var expected =
                        switch (days.charAt(day)) {
                            case 'P' -> List.of("S1", "Sif Pagi (07.00–19.00)", "shift");
                            case 'M' -> List.of("S2", "Sif Malam (19.00–07.00)", "night");
                            case 'X' -> List.of("LBR", "libur giliran", "rest");
                            default -> List.of("CUTI", "cuti", "leave");
                        };
                assertThat(cell.getText()).isEqualTo(expected.get(0));
                assertThat(cell.getAttribute("aria-label")).endsWith(expected.get(1));
                assertThat(cell.getAttribute("class")).contains(expected.get(2));
            }
        }
    }

    @Test
    void weekends_and_holidays_are_working_days_of_shifts_only() throws IOException {
        openShifts();
        assertThat(page.all("[data-unit='1'] thead th.day.off")).isEmpty();
        assertThat(page.all("[data-unit='0'] thead th.day.off")).hasSize(4);
        assertThat(page.all("[data-unit='1'] thead th.day.holiday")).hasSize(2);
    }

    @Test
    void the_legend_tells_the_hours_of_each_shift_as_the_language_writes_them() throws IOException {
        openShifts();
        assertThat(page.at("#legend").getText())
                .contains("S1 Sif Pagi (07.00–19.00)", "S2 Sif Malam (19.00–07.00)", "LBR libur giliran");
        page.at("#lang-en").click();
        assertThat(page.at("#legend").getText()).contains("S2 Sif Malam (19:00–07:00)", "LBR off");
        page.at("#lang-id").click();
    }

    @Test
    void totals_count_shifts_nights_and_days_off_and_nothing_of_days_at_home() throws IOException {
        openShifts();
        var counts = page.all("[data-unit='1'] tr.person td.count").stream()
                .map(WebElement::getText)
                .toList();
        assertThat(counts).containsExactly("5", "2", "2", "5", "3", "2", "3", "1", "3");
        assertThat(page.all("[data-unit='1'] tfoot tr.total th").stream().map(WebElement::getText))
                .containsExactly(
                        "Di tempat tugas (WFO)",
                        "Libur giliran",
                        "Tidak di tempat",
                        "S1 Sif Pagi (07.00–19.00), paling sedikit 1",
                        "S2 Sif Malam (19.00–07.00), paling sedikit 1");
        assertThat(page.all("[data-unit='1'] tfoot [data-row='rest'] td.day").stream()
                        .map(WebElement::getText))
                .containsExactly("1", "1", "1", "1", "1", "1", "1");
    }

    @Test
    void a_person_sees_shifts_with_their_hours_and_days_off() throws IOException {
        openShifts();
        page.at("[data-unit='1'] tr.person button").click();
        assertThat(page.at(".details").getText())
                .contains("Sif Malam (19.00–07.00)", "libur giliran", "2 hari")
                .doesNotContain("Senin di rumah");
        page.focused();
    }

    @Test
    void texts_are_readable_in_light_in_dark_and_on_a_phone() throws IOException {
        openShifts();
        for (var theme : List.of("light", "dark")) {
            page.at("#theme-" + theme).click();
            assertThat((List<?>) page.run(PageContrast.SCRIPT)).as(theme).isEmpty();
        }
        page.open(SHIFTS, "shifts", 360, 740);
        assertThat((List<?>) page.run(PageContrast.SCRIPT)).isEmpty();
    }
}
