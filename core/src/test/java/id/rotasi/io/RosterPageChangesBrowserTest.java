package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterChanges;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What a page shows of changes, as people see it. */
class RosterPageChangesBrowserTest extends PageTest {

    private static final RosterChanges CHANGES = PageChangesFixture.since(ROSTER);

    private static void openChanged() throws IOException {
        page.open(ROSTER, CHANGES, "v1", 1366, 900);
    }

    @Test
    void a_part_of_the_page_lists_the_changes_in_both_languages() throws IOException {
        openChanged();
        assertThat(page.at("#tab-changes").getText())
                .isEqualTo("Perubahan " + CHANGES.all().size());
        page.at("#tab-changes").click();
        assertRows(Messages.INDONESIAN);
        page.screenshot("changes");
        page.at("#lang-en").click();
        assertThat(page.at("#changes h2").getText()).isEqualTo("Changes since v1");
        assertThat(page.at("#changes .facts").getText())
                .isEqualTo("Changed days\n%d\nChanged posts\n%d\nForced by data\n%d"
                        .formatted(
                                CHANGES.days(),
                                CHANGES.posts(),
                                CHANGES.forced().size()));
        assertRows(Locale.ENGLISH);
    }

    private static void assertRows(Locale locale) {
        var expected = CHANGES.all().stream()
                .map(change -> CHANGES.words(change, locale))
                .map(words -> List.of(words.who(), words.before(), words.after(), words.reason()))
                .toList();
        assertThat((List<?>) page.run("return [...document.querySelectorAll('#changes tbody tr')]"
                        + ".map(row => [0, 2, 3, 4].map(i => row.cells[i].textContent))"))
                .isEqualTo(expected);
    }

    @Test
    void the_date_of_a_change_leads_to_its_cell_which_says_what_it_was() throws IOException {
        openChanged();
        page.at("#tab-changes").click();
        page.at("#changes tbody a").sendKeys(Keys.ENTER);
        assertThat(page.at("#schedule").isDisplayed()).isTrue();
        var cell = page.focused();
        var words = CHANGES.words(CHANGES.all().get(0), Messages.INDONESIAN);
        assertThat(cell.getAttribute("class")).contains("changed", "marked");
        assertThat(cell.getAttribute("aria-label")).contains("; semula: " + words.before() + ". " + words.reason());
        page.run("arguments[0].dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))", cell);
        assertThat(cell.getAttribute("title")).contains(words.who(), "semula: " + words.before());
        cell.sendKeys(Keys.ENTER);
        assertThat(page.at(".details").getText())
                .contains("Perubahan sejak v1", words.before() + " → " + words.after());
        page.screenshot("changed-cell");
    }

    @Test
    void every_changed_cell_has_its_corner_also_on_paper() throws IOException {
        openChanged();
        assertThat(page.at("#legend").getText()).contains("berubah sejak v1");
        page.run("document.getElementById('legend').scrollIntoView()");
        page.screenshot("changes-legend");
        long onPage = CHANGES.all().stream()
                .filter(change -> !change.asn().equals("gone"))
                .count();
        page.resize(1047, 720);
        page.media("print", "light");
        page.run("dispatchEvent(new Event('beforeprint'))");
        assertThat(page.all("td.changed")).hasSize((int) onPage);
        assertThat(page.at("#changes table").isDisplayed()).isTrue();
        assertThat((List<?>) page.run("return [...new Set([...document.querySelectorAll('td.changed')]"
                        + ".map(cell => getComputedStyle(cell, '::after').borderTopColor))]"))
                .isEqualTo(List.of("rgb(0, 0, 0)"));
        page.screenshot("changes-print");
        page.run("document.querySelector('td.changed').scrollIntoView({ block: 'center' })");
        page.screenshot("changes-print-grid");
        assertThat(page.run("return document.documentElement.scrollWidth")).isEqualTo(1047L);
        page.run("dispatchEvent(new Event('afterprint'))");
        page.media("", "light");
        assertThat(page.print("changes", 21.0, 29.7)).startsWith("%PDF");
    }

    @Test
    void it_is_readable_in_both_themes_and_on_a_phone_and_reached_by_keys() throws IOException {
        page.open(ROSTER, CHANGES, "", 360, 740);
        page.at("#tab-schedule").sendKeys(Keys.ARROW_RIGHT);
        assertThat(page.focused()).isEqualTo(page.at("#tab-changes"));
        assertThat(page.at("#changes").isDisplayed()).isTrue();
        assertThat(page.at("#changes h2").getText()).isEqualTo("Perubahan sejak jadwal yang diterbitkan");
        assertThat(page.run("return document.documentElement.scrollWidth")).isEqualTo(360L);
        for (String theme : List.of("light", "dark")) {
            page.at("#theme-" + theme).click();
            assertThat((List<?>) page.run(PageContrast.SCRIPT)).as(theme).isEmpty();
            page.screenshot("changes-phone-" + theme);
        }
        page.run("const s = document.querySelector('#changes .scroller'); s.scrollIntoView(); s.scrollLeft = 200");
        page.screenshot("changes-phone-table");
        page.resize(1366, 900);
        page.at("#changes tbody a").click();
        page.screenshot("changes-dark");
    }
}
