package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What a page shows of settled days, days decided by hand and days before the period, as people see it. */
class RosterPageKnownBrowserTest extends PageTest {

    private static final Roster KNOWN = PageFixture.solved(PageKnownFixture.problem(40));

    private static void openKnown(int width) throws IOException {
        page.open(KNOWN, "known", width, 900);
    }

    private static String cell(String asn, int day) {
        int[] place = place(asn);
        return "table[data-unit='%d'] tr[data-person='%d'] td[data-day='%d']".formatted(place[0], place[1], day);
    }

    private static int[] place(String asn) {
        var units = PageText.of(KNOWN).json().get("units");
        for (int unit = 0; unit < units.size(); unit++) {
            for (int person = 0; person < units.get(unit).get("people").size(); person++) {
                if (units.get(unit).get("people").get(person).get(1).asText().equals(asn)) {
                    return new int[] {unit, person};
                }
            }
        }
        throw new AssertionError(asn);
    }

    private static String locked(int index) {
        return KNOWN.problem().locks().get(index).asn();
    }

    @Test
    void settled_days_are_marked_without_colour_and_the_line_runs_down_after_the_last() throws IOException {
        openKnown(1366);
        page.screenshot("known");
        assertThat(page.at("#legend").getText())
                .contains("tetap sampai 9 Desember 2025", "diputuskan secara manual", "18 hari kerja pegawai")
                .contains("28 November");
        var person = locked(0);
        var settled = page.at(cell(person, 6));
        assertThat(settled.getAttribute("class")).contains("settled", "last-settled");
        assertThat(settled.getCssValue("border-bottom-style")).isEqualTo("dotted");
        assertThat(settled.getCssValue("border-right-width")).isEqualTo("2px");
        assertThat(settled.getAttribute("aria-label"))
                .startsWith("Selasa, 9 Desember 2025")
                .endsWith("; sudah tetap");
        var open = page.at(cell(person, 7));
        assertThat(open.getAttribute("class")).doesNotContain("settled");
        assertThat(open.getAttribute("aria-label")).doesNotContain("tetap");
        assertThat(page.all("td.settled")).isNotEmpty().allSatisfy(one -> assertThat(
                        Integer.parseInt(one.getAttribute("data-day")))
                .isLessThanOrEqualTo(6));
        page.at("#lang-en").click();
        assertThat(page.at("#legend").getText())
                .contains("settled through 9 December 2025", "decided by hand", "18 person-days before the period");
        page.screenshot("known-english");
    }

    @Test
    void a_day_decided_by_hand_has_a_mark_and_says_why() throws IOException {
        openKnown(1366);
        var cell = page.at(cell(locked(0), 19));
        assertThat(cell.getAttribute("class")).contains("locked");
        assertThat(cell.getAttribute("aria-label")).endsWith("diputuskan secara manual: " + PageKnownFixture.WHY);
        assertThat(page.at(cell(locked(1), 20)).getAttribute("aria-label")).endsWith("; diputuskan secara manual");
        assertThat(page.all("tr.person > td.locked")).hasSize(2);
        cell.sendKeys(Keys.ENTER);
        assertThat(page.at(".details").getText())
                .contains("Diputuskan secara manual (1 hari): Sen, 22 Des: " + PageKnownFixture.WHY)
                .contains("Sudah tetap (");
        page.run("arguments[0].scrollIntoView({ block: 'center' })", page.at(".details"));
        page.screenshot("known-details");
    }

    @Test
    void the_days_before_the_period_stand_in_its_first_week() throws IOException {
        openKnown(1366);
        var person = KNOWN.problem().asns().get(3).id();
        page.at(cell(person, 0)).sendKeys(Keys.ENTER);
        var past = page.all(".calendar td.past");
        assertThat(past).hasSize(2);
        assertThat(past.get(0).getText()).startsWith("1");
        assertThat(past.get(0).getAttribute("title"))
                .startsWith("Senin, 1 Desember 2025: Kartu Keluarga")
                .contains("sebelum periode");
        page.run("arguments[0].scrollIntoView({ block: 'center' })", page.at(".details"));
        page.screenshot("known-past");
    }

    @Test
    void it_is_readable_in_both_themes_on_a_phone_and_on_paper() throws IOException {
        openKnown(360);
        assertThat(page.run("return document.documentElement.scrollWidth")).isEqualTo(360L);
        for (String theme : List.of("light", "dark")) {
            page.at("#theme-" + theme).click();
            assertThat((List<?>) page.run(PageContrast.SCRIPT)).as(theme).isEmpty();
            page.run("document.getElementById('legend').scrollIntoView()");
            page.screenshot("known-phone-" + theme);
        }
        page.resize(1366, 900);
        page.run("document.getElementById('legend').scrollIntoView()");
        page.screenshot("known-dark");
        page.resize(1047, 720);
        page.media("print", "light");
        page.run("dispatchEvent(new Event('beforeprint'))");
        assertThat(page.run("return getComputedStyle(document.querySelector('td.last-settled')).borderRightColor"))
                .isEqualTo("rgb(0, 0, 0)");
        page.run("document.querySelector('td.locked').scrollIntoView({ block: 'center' })");
        page.screenshot("known-print");
        page.run("dispatchEvent(new Event('afterprint'))");
        page.media("", "light");
        assertThat(page.print("known", 21.0, 29.7)).startsWith("%PDF");
    }

    @Test
    void with_changes_too_both_kinds_of_marks_stand_beside_each_other() throws IOException {
        var before = KNOWN.problem().published().orElseThrow();
        var rows = KNOWN.assignments().stream()
                .filter(row -> row.date().isAfter(before.frozenThrough().orElseThrow()))
                .toList();
        page.open(KNOWN, RosterChanges.between(rows, KNOWN.assignments()), "v1", 1366, 900);
        assertThat(page.at("#legend").getText()).contains("tetap sampai", "berubah sejak v1");
        assertThat(page.all("td.settled.changed")).isNotEmpty();
        page.screenshot("known-and-changed");
    }
}
