package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.Roster;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** How the page looks and is used: themes, contrast, keys, phones, paper, hostile names and a whole city. */
class RosterPageUseTest extends PageTest {

    @Test
    void the_theme_follows_the_system_until_it_is_switched() throws IOException {
        open();
        assertThat(background()).isEqualTo("rgb(244, 246, 247)");
        page.scheme("dark");
        assertThat(background()).isEqualTo("rgb(18, 22, 27)");
        page.at("#theme-light").click();
        assertThat(background()).isEqualTo("rgb(244, 246, 247)");
        page.scheme("light");
        page.at("#theme-dark").click();
        assertThat(background()).isEqualTo("rgb(18, 22, 27)");
        unit("Bidang Pelayanan Pendaftaran Penduduk").click();
        page.run("document.querySelector('.unit-body').scrollIntoView()");
        page.screenshot("dark");
        page.at("#theme-auto").click();
        assertThat(background()).isEqualTo("rgb(244, 246, 247)");
    }

    private static String background() {
        return (String) page.run("return getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void text_has_the_contrast_of_aa_in_both_themes() throws IOException {
        open();
        unit("Bidang Pelayanan Pendaftaran Penduduk").click();
        for (String theme : List.of("light", "dark")) {
            page.at("#theme-" + theme).click();
            assertThat((List<?>) page.run(PageContrast.SCRIPT)).as(theme).isEmpty();
        }
    }

    @Test
    void arrow_keys_move_in_the_grid_and_enter_opens_a_person() throws IOException {
        open();
        unit("Bidang Pelayanan Pendaftaran Penduduk").click();
        page.run("document.querySelector('tr.person button').focus()");
        press(Keys.ARROW_RIGHT);
        assertThat(page.focused().getAttribute("data-day")).isEqualTo("0");
        press(Keys.ARROW_DOWN);
        press(Keys.END);
        assertThat(page.focused().getAttribute("class")).isEqualTo("count");
        press(Keys.HOME);
        assertThat(page.focused().getTagName()).isEqualTo("button");
        press(Keys.ENTER);
        assertThat(page.all(".details")).hasSize(1);
        assertThat(page.focused().getAttribute("aria-expanded")).isEqualTo("true");
        press(Keys.ESCAPE);
        assertThat(page.all(".details")).isEmpty();
        assertThat(page.all("table[role=grid] [tabindex='0']")).hasSize(1);
    }

    private static void press(Keys key) {
        page.focused().sendKeys(key);
    }

    @Test
    void on_a_phone_the_result_of_a_search_is_in_view_at_once_with_the_days_of_the_person() throws IOException {
        page.open(ROSTER, "page", 360, 740);
        page.at("#query").sendKeys(ROSTER.problem().asns().get(120).id());
        page.until("document.querySelectorAll('tr.person').length === 1");
        assertThat((Boolean) page.run("const q = document.getElementById('query').getBoundingClientRect();"
                        + "const p = document.querySelector('tr.person').getBoundingClientRect();"
                        + "return q.top >= 0 && p.top > q.bottom && p.bottom <= innerHeight"))
                .isTrue();
        assertThat(page.all(".details .calendar")).hasSize(1);
        page.screenshot("phone-found");
    }

    @Test
    void two_people_of_one_name_are_told_apart() throws IOException {
        var plain = PageFixture.problem(20, 5);
        var asns = new ArrayList<>(plain.asns());
        asns.set(3, twin(asns.get(3)));
        asns.set(4, twin(asns.get(4)));
        var problem = plain.toBuilder().replaceAsns(asns).build();
        page.open(PageFixture.drawn(problem, List.of()), "alike", 1366, 900);
        page.at("#query").sendKeys("siti aminah");
        page.until("document.querySelectorAll('tr.person').length === 2");
        var told = page.all("tr.person small").stream().map(WebElement::getText).toList();
        assertThat(told).doesNotHaveDuplicates().allMatch(text -> text.endsWith("Arsiparis"));
    }

    private static Asn twin(Asn asn) {
        return Asn.builder(asn.id(), "Siti Aminah", asn.unit())
                .title("Arsiparis")
                .eligible()
                .build();
    }

    @Test
    void the_legend_explains_what_occurs_and_nothing_else() throws IOException {
        var plain = PageFixture.problem(20, 5);
        var problem = RosterProblem.builder(PageFixture.FROM, PageFixture.FROM.plusDays(3), plain.policy())
                .name("Empat hari")
                .units(plain.units())
                .asns(plain.asns())
                .build();
        page.open(PageFixture.drawn(problem, List.of()), "legend", 1366, 900);
        assertThat(page.all("#legend .sign").stream().map(WebElement::getText)).containsExactly("WFO", "WFH");
        open();
        assertThat(page.all("#legend .sign").stream().map(WebElement::getText))
                .contains("WFO", "WFH", "L1", "LAP", "CUTI", "LN", "CB")
                .doesNotContain("ABS");
    }

    @Test
    void heads_of_rows_and_columns_cover_no_cell_that_is_gone_to() throws IOException {
        page.open(ROSTER, "page", 1000, 500);
        unit("Bidang A").click();
        page.run("document.querySelectorAll('tr.person')[15].cells[20].click()");
        for (var key : List.of(Keys.ARROW_UP, Keys.ARROW_LEFT)) {
            for (int i = 0; i < 14; i++) {
                press(key);
                assertThat((Boolean) page.run("const cell = document.activeElement.getBoundingClientRect();"
                                + "const table = document.activeElement.closest('table');"
                                + "const head = table.querySelector('thead tr.days th.day').getBoundingClientRect();"
                                + "const name = table.querySelector('tr.person th').getBoundingClientRect();"
                                + "return cell.top >= head.bottom - 1 && cell.left >= name.right - 1"))
                        .isTrue();
            }
        }
    }

    @Test
    void a_cell_answers_why_to_a_click_and_to_the_keyboard() throws IOException {
        open();
        unit("Bidang Pelayanan Pendaftaran Penduduk").click();
        page.at("tr.person td.counter").click();
        var answer = page.at(".unit-body .answer").getText();
        assertThat(answer)
                .contains(page.at("tr.person .who").getText().split("\n")[0])
                .containsPattern("Ditetapkan|Dipilih");
        press(Keys.ARROW_RIGHT);
        assertThat(page.at(".unit-body .answer").getText())
                .isNotEqualTo(answer)
                .contains(page.focused().getAttribute("aria-label"));
    }

    @Test
    void a_phone_scrolls_inside_the_grid_only() throws IOException {
        page.open(ROSTER, "page", 360, 740);
        page.screenshot("phone");
        unit("Seksi Pendataan Keliling").click();
        page.at("tr.person button").click();
        for (String tab : List.of("days", "fairness", "findings", "rules", "schedule")) {
            page.at("#tab-" + tab).click();
            assertThat(page.run("return document.documentElement.scrollWidth"))
                    .as(tab)
                    .isEqualTo(360L);
        }
        assertThat((Boolean) page.run("const s = document.querySelector('.unit-body .scroller');"
                        + "return s.scrollWidth > s.clientWidth"))
                .isTrue();
        page.run("const s = document.querySelector('.unit-body .scroller'); s.scrollLeft = 300; s.scrollIntoView()");
        assertThat(
                        (Boolean)
                                page.run(
                                        "const s = document.querySelector('.unit-body .scroller').getBoundingClientRect();"
                                                + "return Math.abs(document.querySelector('tr.person th').getBoundingClientRect().left - s.left) < 3"))
                .as("the names stay in view")
                .isTrue();
        page.screenshot("phone-grid");
    }

    @Test
    void it_prints_every_unit_in_landscape_on_a4_and_on_f4() throws IOException {
        open();
        var a4 = page.print("a4", 21.0, 29.7);
        var f4 = page.print("f4", 21.5, 33.0);
        assertThat(a4).startsWith("%PDF").containsPattern("/MediaBox \\[0 0 84[12](\\.\\d+)? 59[56]");
        assertThat(f4).startsWith("%PDF").containsPattern("/MediaBox \\[0 0 93[56](\\.\\d+)? 6(09|10)");
        for (int width : List.of(1047, 1172)) {
            page.resize(width, 720);
            page.media("print", "light");
            page.run("dispatchEvent(new Event('beforeprint'))");
            assertThat(page.all("tr.person")).hasSize(150);
            assertThat(page.run("return document.documentElement.scrollWidth")).isEqualTo((long) width);
            assertThat(
                            (Long)
                                    page.run(
                                            "return Math.max(...[...document.querySelectorAll('table')].map(t => t.getBoundingClientRect().right))"))
                    .isLessThanOrEqualTo(width);
            page.run("document.getElementById('schedule').scrollIntoView()");
            page.screenshot("print-" + width);
            page.run("dispatchEvent(new Event('afterprint'))");
            assertThat(page.all("tr.person")).isEmpty();
        }
    }

    @Test
    void hostile_names_stay_text() throws IOException {
        page.open(PageFixture.hostile(), "hostile", 1366, 900);
        assertThat(page.at("h1").getText()).isEqualTo(PageFixture.HOSTILE.get(1));
        assertThat((List<?>) page.run("return [...document.querySelectorAll('.who')].map(n => n.textContent)"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsAll(PageFixture.HOSTILE);
        assertThat(page.all("img, #groups script")).isEmpty();
        page.at("tr.person button").click();
        page.at("#lang-en").click();
        for (String tab : List.of("days", "fairness", "findings", "rules", "schedule")) {
            page.at("#tab-" + tab).click();
        }
        page.screenshot("hostile");
        page.at("#query").sendKeys("UMAR zäinal");
        page.until("document.querySelectorAll('tr.person').length === 1");
        assertThat(page.at("tr.person .who").getText()).isEqualTo("Zaïnal Ümar");
    }

    @Test
    void a_city_of_17000_people_opens_and_answers() throws IOException {
        var city = PageFixture.drawn(PageFixture.problem(17_000, 1), List.of());
        page.open(city, "city", 1366, 900);
        assertThat(page.at("#facts").getText()).contains("17.000");
        page.screenshot("city");
        page.at("#query").sendKeys("p16999");
        page.until("document.querySelectorAll('tr.person').length === 1");
        page.run("document.getElementById('query').value = ''; document.getElementById('filter').requestSubmit()");
        var large = page.all("[data-group]").get(3);
        large.findElement(By.cssSelector(".row")).click();
        unit("Bidang A").click();
        assertThat(page.all("tr.person")).hasSizeLessThan(200);
        page.run("location.hash = '#asn=' + arguments[0]", lastOf(city, "opd2-1"));
        page.until("document.querySelector('.details') !== null");
        assertThat(page.at(".details").getText()).contains(lastOf(city, "opd2-1"));
    }

    private static String lastOf(Roster roster, String unit) {
        var people = roster.problem().asns().stream()
                .filter(asn -> asn.unit().equals(unit))
                .toList();
        return people.get(people.size() - 1).id();
    }
}
