package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** WCAG 2.2 AA: what axe-core finds by itself in the page in a real browser is nothing, in whatever form it is drawn. */
class PageAccessibilityTest extends PageTest {

    private static final String AXE = script();
    private static final List<String> TABS = List.of("days", "fairness", "findings", "rules", "schedule");

    private static String script() {
        try (var stream = ClassLoader.getSystemResourceAsStream("axe.min.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The rules that are broken in what is drawn now, with the elements that break them. */
    @SuppressWarnings("unchecked")
    private static List<String> found() {
        page.run(AXE);
        var found = page.answer("""
                const done = arguments[arguments.length - 1];
                axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
                  .then((r) => done(r.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target}: ${n.failureSummary}`))));
                """);
        return (List<String>) found;
    }

    private static List<String> inAllTabs() {
        var all = new ArrayList<String>();
        for (var tab : TABS) {
            page.at("#tab-" + tab).click();
            all.addAll(found());
        }
        return all;
    }

    private static void openUnitAndPerson() {
        unit("Bidang Pelayanan Pendaftaran Penduduk").click();
        page.at("tr.person button").click();
        page.at("tr.person td.day").click();
    }

    @Test
    void nothing_is_found_in_light_and_in_dark() throws IOException {
        open();
        openUnitAndPerson();
        for (var theme : List.of("light", "dark")) {
            page.at("#theme-" + theme).click();
            assertThat(inAllTabs()).as(theme).isEmpty();
        }
    }

    @Test
    void nothing_is_found_on_a_phone() throws IOException {
        page.open(ROSTER, "page", 360, 740);
        openUnitAndPerson();
        assertThat(inAllTabs()).isEmpty();
    }

    @Test
    void nothing_is_found_on_a_page_of_shifts() throws IOException {
        page.open(ShiftOffice.roster(), "page-of-shifts", 1366, 900);
        page.at("[data-unit='1'] tr.person button").click();
        page.at("[data-unit='1'] tr.person td.rest").click();
        for (var theme : List.of("light", "dark")) {
            page.at("#theme-" + theme).click();
            assertThat(inAllTabs()).as(theme).isEmpty();
        }
    }

    @Test
    void nothing_is_found_on_paper() throws IOException {
        open();
        page.at("#query").sendKeys("KELILING");
        page.until("document.querySelectorAll('[data-block]').length === 1");
        page.resize(1047, 720);
        page.media("print", "light");
        page.run("dispatchEvent(new Event('beforeprint'))");
        assertThat(found()).isEmpty();
        page.run("dispatchEvent(new Event('afterprint'))");
        page.scheme("light");
    }

    @Test
    void axe_sees_what_is_wrong() throws IOException {
        open();
        page.run("document.querySelector('#query').parentElement.replaceWith(document.querySelector('#query'));"
                + "document.querySelector('h1').style.color = '#ddd'");
        assertThat(found())
                .anyMatch(text -> text.startsWith("label"))
                .anyMatch(text -> text.startsWith("color-contrast"));
    }

    @Test
    void a_person_is_found_and_asked_why_with_the_keyboard_alone() throws IOException {
        open();
        var asn = ROSTER.problem().asns().get(4);
        for (int i = 0; i < 40 && !"query".equals(page.focused().getAttribute("id")); i++) {
            page.focused().sendKeys(Keys.TAB);
        }
        page.focused().sendKeys(asn.id());
        page.until("document.querySelectorAll('tr.person').length === 1");
        for (int i = 0; i < 40 && page.run("return document.activeElement.closest('tr.person')") == null; i++) {
            page.focused().sendKeys(Keys.TAB);
        }
        page.focused().sendKeys(Keys.ARROW_RIGHT);
        assertThat(page.focused().getAttribute("data-day")).isEqualTo("0");
        var answer = page.at(".answer").getText();
        assertThat(answer).contains(asn.name(), page.focused().getAttribute("aria-label"));
        assertThat(page.focused().getAttribute("aria-describedby"))
                .isEqualTo(page.at(".answer").getAttribute("id"));
    }

    @Test
    void home_and_end_move_among_the_tabs() throws IOException {
        open();
        page.run("document.getElementById('tab-schedule').focus()");
        page.focused().sendKeys(Keys.END);
        assertThat(page.focused().getAttribute("id")).isEqualTo("tab-rules");
        assertThat(page.at("#rules").isDisplayed()).isTrue();
        page.focused().sendKeys(Keys.HOME);
        assertThat(page.focused().getAttribute("id")).isEqualTo("tab-schedule");
        page.focused().sendKeys(Keys.ARROW_LEFT);
        assertThat(page.focused().getAttribute("id")).isEqualTo("tab-rules");
    }
}
