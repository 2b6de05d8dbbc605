package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.Roster;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.WorkMode;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What the page says is what the roster and its report say, as people see it. */
class RosterPageBrowserTest extends PageTest {

    @Test
    void it_opens_with_name_period_status_and_units() throws IOException {
        open();
        assertThat(page.at("h1").getText()).isEqualTo("Jadwal WFO/WFH Desember 2025");
        assertThat(page.at("#under").getText())
                .contains("Pemerintah Kota Contoh", "1–31 Desember 2025", "Bergilir 50:50");
        assertThat(page.at("#status").getText()).contains("aturan wajib");
        assertThat(page.all(".group")).hasSize(2);
        assertThat(page.all("table[role=grid]")).isEmpty();
        page.screenshot("desktop");
    }

    @Test
    void a_unit_shows_its_grid_when_it_is_opened_and_drops_it_when_closed() throws IOException {
        open();
        unit("Bidang Pelayanan Pendaftaran Penduduk").click();
        assertThat(page.all("tr.person")).hasSize(9);
        assertThat(page.all("tr.person:first-child td.day")).hasSize(31);
        var text = page.at("table[role=grid]").getText();
        assertThat(text).contains("L1 KTP-el, paling sedikit 2", "LN", "CB");
        page.run("document.querySelector('.unit-body').scrollIntoView()");
        page.screenshot("unit");
        unit("Bidang Pelayanan Pendaftaran Penduduk").click();
        assertThat(page.all("tr.person")).isEmpty();
    }

    @Test
    void the_cells_say_what_the_roster_says() throws IOException {
        open();
        unit("Bidang Pelayanan Pendaftaran Penduduk").click();
        unit("Seksi Pendataan Keliling").click();
        var signs = ROSTER.problem().asns().stream()
                .filter(asn -> asn.unit().startsWith("dukcapil-"))
                .map(asn -> PageFixture.FROM
                        .datesUntil(PageFixture.TO.plusDays(1))
                        .map(date -> ROSTER.of(asn.id(), date)
                                .map(RosterPageBrowserTest::sign)
                                .orElse("·"))
                        .toList())
                .toList();
        var shown = page.all("tr.person").stream()
                .map(row -> Stream.of(((String) page.run(
                                        "return [...arguments[0].querySelectorAll('td.day')].map(c => c.textContent).join()",
                                        row))
                                .split(","))
                        .toList())
                .toList();
        assertThat(shown).isEqualTo(signs);
    }

    @Test
    void the_cells_of_a_whole_unit_are_the_rows_of_roster_csv() throws IOException {
        open();
        unit("Bidang A").click();
        page.run("document.querySelectorAll('button.more').forEach(b => { while (!b.hidden) b.click(); })");
        var file = Path.of("target", "screenshots", "roster.csv");
        RosterCsv.write(ROSTER, file);
        var rows = new HashMap<String, CSVRecord>();
        try (var csv = CSVParser.parse(
                file,
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180.builder().setHeader().get())) {
            csv.forEach(row -> rows.put(row.get("asn") + row.get("date"), row));
        }
        var unit = page.at("[data-block] table[role=grid]").getAttribute("aria-label");
        var shown = page.all("tr.person");
        var people = ROSTER.problem().asns().stream()
                .filter(asn -> asn.unit().equals("opd0-1"))
                .toList();
        assertThat(shown).as(unit).hasSameSizeAs(people);
        for (int i = 0; i < people.size(); i++) {
            var asn = people.get(i);
            assertThat(shown.get(i).findElement(By.cssSelector(".who")).getText())
                    .isEqualTo(asn.name());
            var cells = ((String) page.run(
                            "return [...arguments[0].querySelectorAll('td.day')].map(c => c.textContent).join()",
                            shown.get(i)))
                    .split(",");
            var dates = PageFixture.FROM.datesUntil(PageFixture.TO.plusDays(1)).toList();
            for (int day = 0; day < dates.size(); day++) {
                var row = rows.get(asn.id() + dates.get(day));
                assertThat(cells[day])
                        .as("%s on %s", asn.name(), dates.get(day))
                        .isIn(row == null ? List.of("\u00b7") : codesOf(row));
            }
        }
    }

    private static List<String> codesOf(CSVRecord row) {
        return switch (row.get("mode")) {
            case "ABSENT" -> List.of("CUTI", "DL", "TB");
            case "WFO" -> List.of(row.get("post").equals("OFFICE") ? "WFO" : "L1");
            default -> List.of(row.get("mode"));
        };
    }

    @Test
    void the_totals_below_a_unit_are_those_of_its_people() throws IOException {
        open();
        unit("Bidang Pelayanan Pendaftaran Penduduk").click();
        var people = ROSTER.problem().asns().stream()
                .filter(asn -> asn.unit().equals("dukcapil-loket"))
                .map(Asn::id)
                .toList();
        var atHome = new ArrayList<String>();
        var onSite = new ArrayList<String>();
        for (var date = PageFixture.FROM; !date.isAfter(PageFixture.TO); date = date.plusDays(1)) {
            var day = date;
            var modes = ROSTER.assignments().stream()
                    .filter(a -> a.date().equals(day) && people.contains(a.asn()))
                    .map(Assignment::mode)
                    .toList();
            atHome.add(modes.isEmpty() ? "" : "" + Collections.frequency(modes, WorkMode.WFH));
            onSite.add(modes.isEmpty() ? "" : "" + Collections.frequency(modes, WorkMode.WFO));
        }
        assertThat(texts("tfoot [data-row=home] td.day")).isEqualTo(atHome);
        assertThat(texts("tfoot [data-row=site] td.day")).isEqualTo(onSite);
    }

    @Test
    void the_charts_say_what_the_report_says() throws IOException {
        open();
        page.at("#tab-fairness").click();
        page.run("document.querySelectorAll('#fairness details').forEach(d => { d.open = true; })");
        var fairness = ROSTER.report().fairness();
        assertThat(page.at("#fairness .lead").getText()).startsWith(fairness.people() + " pegawai");
        var turns = ROSTER.assignments().stream()
                .filter(day -> day.post().filter(Post.Counter.class::isInstance).isPresent())
                .collect(Collectors.groupingBy(Assignment::asn, Collectors.summingInt(day -> 1)))
                .values();
        var ranges = Stream.concat(
                        Stream.of(fairness.wfhDays(), fairness.mondays(), fairness.fridays())
                                .map(spread -> spread.min() + " sampai " + spread.max()),
                        Stream.of(Collections.min(turns) + " sampai " + Collections.max(turns)))
                .toList();
        assertThat(page.all("#fairness figcaption span").stream()
                        .map(range -> range.getText().split(",")[0])
                        .toList())
                .isEqualTo(ranges);
        assertThat(texts("#fairness .chart:first-child .numbers td").stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(fairness.people());
        page.screenshot("fairness");
    }

    private static List<String> texts(String css) {
        return page.all(css).stream()
                .map(element -> element.getAttribute("textContent"))
                .toList();
    }

    private static String sign(Assignment assignment) {
        return switch (assignment.mode()) {
            case WFH -> "WFH";
            case OFF -> Names.OFF;
            case ABSENT -> absence(assignment);
            case WFO ->
                switch (assignment.post().orElseThrow().id()) {
                    case "OFFICE" -> "WFO";
                    case "FIELD" -> "LAP";
                    case "l-ktp" -> "L1";
                    case "l-kk" -> "L2";
                    default -> "L3";
                };
        };
    }

    private static String absence(Assignment assignment) {
        var kind = ROSTER.problem().absences().stream()
                .filter(absence -> absence.asn().equals(assignment.asn()) && absence.covers(assignment.date()))
                .map(Absence::kind)
                .findFirst()
                .orElseThrow();
        return kind == AbsenceKind.LEAVE ? "CUTI" : kind == AbsenceKind.OFFICIAL_TRAVEL ? "DL" : "TB";
    }

    @Test
    void a_person_is_found_without_accents_or_case_and_the_row_explains_itself() throws IOException {
        open();
        var asn = ROSTER.problem().asns().get(4);
        page.at("#query").sendKeys(asn.id().toUpperCase(Locale.ROOT));
        page.until("document.querySelectorAll('tr.person').length === 1");
        assertThat(page.at("#matches").getText()).isEqualTo("1 pegawai di 1 unit kerja");
        assertThat(page.at("tr.person .who").getText()).isEqualTo(asn.name());
        var details = page.at(".details").getText();
        assertThat(details).contains(asn.id(), "Dasar penetapan hari", "Periode lalu: WFH");
        assertThat(page.all(".details .calendar td span")).hasSize(31);
        page.screenshot("person");
        page.at("#query").sendKeys("zzz");
        page.until("document.querySelectorAll('tr.person').length === 0");
        assertThat(page.at("#matches").getText()).contains("Tidak ada pegawai atau unit kerja yang cocok");
    }

    @Test
    void a_unit_is_found_by_its_name_and_by_its_agency() throws IOException {
        open();
        page.at("#query").sendKeys("KELILING");
        page.until("document.querySelectorAll('[data-block]').length === 1");
        assertThat(page.at("[data-block] .label").getText()).contains("Seksi Pendataan Keliling");
        assertThat(page.all("tr.person")).as("everybody of the unit").hasSize(5);
        page.run("document.getElementById('query').value = ''; const g = document.getElementById('group');"
                + "g.value = '1'; g.dispatchEvent(new Event('change'))");
        assertThat(page.all(".group > h3")).hasSize(1);
        assertThat(page.at(".group > h3").getText()).contains("Dinas Pendidikan");
    }

    @Test
    void the_language_switch_changes_every_heading() throws IOException {
        open();
        unit("Seksi Pendataan Keliling").click();
        var indonesian = page.at("body").getText();
        page.at("#lang-en").click();
        assertThat(page.at("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page.at("#tab-schedule").getText()).isEqualTo("Roster");
        assertThat(page.at("#under").getText()).contains("31 December 2025", "Rotation 50:50");
        assertThat(page.at("tr.person td.day").getAttribute("aria-label"))
                .isEqualTo("Monday, 1 December 2025: in the field (WFO)");
        assertThat(page.at("body").getText()).doesNotContain("Pegawai", "Hari kerja", "Tutup", "Temuan", "Catatan");
        page.screenshot("english");
        page.at("#lang-id").click();
        assertThat(page.at("body").getText()).isEqualTo(indonesian);
    }

    @Test
    void the_link_of_a_finding_opens_its_unit_and_marks_its_cells() throws IOException {
        open();
        var finding = ROSTER.report().findings().get(0);
        page.at("#tab-findings").click();
        page.screenshot("findings");
        var link = page.at("#findings a");
        assertThat(link.getText()).isEqualTo(finding.message(new Names(ROSTER.problem()), Messages.INDONESIAN));
        link.click();
        assertThat(page.at("#schedule").isDisplayed()).isTrue();
        assertThat(page.all(".marked")).isNotEmpty();
        assertThat(page.focused()).isEqualTo(page.at(".marked"));
        assertThat((Boolean) page.run("const r = document.querySelector('.marked').getBoundingClientRect();"
                        + "return r.top >= 0 && r.bottom <= innerHeight && r.left >= 0 && r.right <= innerWidth"))
                .isTrue();
        page.screenshot("finding");
    }

    @Test
    void every_finding_of_a_roster_that_breaks_rules_leads_to_a_cell() throws IOException {
        var broken = PageFixture.broken();
        page.open(broken, "broken", 1366, 900);
        assertThat(page.at("#status").getAttribute("class")).contains("bad");
        page.at("#tab-findings").click();
        page.screenshot("broken");
        page.all("#findings .more").forEach(WebElement::click);
        assertBrokenDaysAreMarked(broken);
        page.at("#tab-findings").click();
        assertThat(page.all("#findings a")).hasSize(broken.report().findings().size());
        // In the page itself: there are hundreds of links, and a driver would look for all of them each time.
        assertThat((List<?>) page.run("""
                const lost = [];
                const count = document.querySelectorAll("#findings a").length;
                for (let i = 0; i < count; i++) {
                  document.querySelector("#tab-findings").click();
                  const link = document.querySelectorAll("#findings a")[i];
                  link.click();
                  const marked = document.querySelector(".marked");
                  if (marked === null || !marked.checkVisibility()) {
                    lost.push(link.textContent);
                  }
                }
                return lost;
                """)).isEmpty();
        page.at("#tab-findings").click();
        page.all("#findings a").get(0).click();
        assertThat(page.at(".marked").isDisplayed()).isTrue();
    }

    private static void assertBrokenDaysAreMarked(Roster broken) {
        var tooFew = broken.report().findings().stream()
                .filter(finding -> finding.type().equals("counter-staffing"))
                .map(finding -> finding.count() + "!")
                .toList();
        page.at("#tab-schedule").click();
        assertThat(texts("#groups td.broken")).containsExactlyInAnyOrderElementsOf(tooFew);
        page.at("#tab-days").click();
        assertThat(texts("#days [data-row=counters] td.broken"))
                .hasSameSizeAs(tooFew)
                .containsOnly("1!");
    }
}
