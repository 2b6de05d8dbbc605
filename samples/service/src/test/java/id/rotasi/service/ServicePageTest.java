package id.rotasi.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page in a real browser, before a service on a real PostgreSQL. */
class ServicePageTest {

    private static RunningService service;
    private static Browser browser;

    /** A service of its own, so that Dewi sees the days of one plan. */
    @BeforeAll
    static void start() throws IOException {
        service = RunningService.on(PostgresServer.get().newDatabase());
        browser = new Browser(service.address());
    }

    /** What the console said in another test is none of this one's business. */
    @BeforeEach
    void forgetTheConsole() {
        browser.console();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        service.close();
    }

    @Test
    void from_upload_to_a_published_roster_to_an_illness_to_the_changed_letters() throws IOException {
        var workbook = Path.of("target", "contoh.xlsx").toAbsolutePath();
        Files.write(workbook, service.as("rina").get("/api/sample").expect(200).body());

        browser.signIn("rina");
        browser.at("#upload input[type=file]").sendKeys(workbook.toString());
        browser.at("#upload button").click();
        browser.until("document.querySelector('#solve') !== null");
        assertThat(browser.text()).contains("Data diterima.", "Dinas Contoh");
        var plan = ((String) browser.run("return location.hash")).substring(1);
        look("officer-plan-new");

        browser.at("#solve").click();
        browser.until("document.querySelector('a[href^=\"#rosters/\"]') !== null");
        browser.at("a[href^='#rosters/']").click();
        browser.until("document.querySelector('#propose') !== null");
        assertThat(browser.text()).contains("Nilai penyimpangan");
        look("officer-roster");
        browser.at("#propose input").sendKeys("Siap diterbitkan");
        browser.at("#propose button").click();
        browser.until("document.body.innerText.includes('Menunggu persetujuan')");

        approve(plan, "v1");
        look("head-plan");

        browser.signIn("rina");
        browser.view(plan);
        look("officer-plan");
        var day = dutyOfDewi();
        browser.at("#absence [name=asn] option[value=p05]").click();
        browser.run(
                "for (const name of ['from', 'to']) document.querySelector(`#absence [name=${name}]`).value = arguments[0]",
                day);
        browser.at("#absence [name=note]").sendKeys("demam");
        browser.at("#absence button").click();
        browser.until("document.querySelectorAll('a[href^=\"#rosters/\"]').length >= 4");
        browser.at("a[href^='#rosters/']").click();
        browser.until("document.querySelector('#change-count') !== null");
        assertThat(browser.text()).contains("Dewi Lestari", "Karena cuti, dinas luar, atau tugas belajar.");
        int told = browser.all("details.letter").size();
        assertThat(told).isBetween(2, 6);
        browser.at("details.letter summary").click();
        assertThat(browser.at("details.letter pre").getText()).contains("Jadwal Anda berubah (v2)");
        look("officer-changes");
        browser.at("#propose button").click();
        browser.until("document.querySelector('#absence') !== null");

        approve(plan, "v2");

        browser.signIn("dewi");
        browser.until("document.querySelector('.month button') !== null");
        assertThat(browser.at(".letter pre").getText()).contains("Jadwal Anda berubah (v2)");
        browser.at(".month button[data-date='%s']".formatted(day)).click();
        browser.until("document.querySelectorAll('#why li').length > 0");
        assertThat(browser.at(".month button[data-date='%s']".formatted(day)).getText())
                .contains("Tidak di tempat");
        look("employee-days");
        browser.view("today");
        browser.run(
                "const day = document.querySelector('#day'); day.value = arguments[0]; day.dispatchEvent(new Event('change'))",
                day);
        browser.until("document.body.innerText.includes('Ujang Saepudin')");
        look("employee-today");

        browser.signIn("asep");
        browser.view("audit");
        assertThat(browser.text()).contains("menyetujui", "melaporkan ketidakhadiran");
        look("head-audit");
        assertThat(browser.console().stream().filter(line -> !line.contains("401")))
                .isEmpty();
    }

    @Test
    void what_is_typed_into_any_field_never_becomes_a_part_of_a_page() throws IOException {
        var day = Workday.at(service);
        for (var hostile : HostileOffice.TEXTS) {
            long plan = day.officer()
                    .upload(hostile, HostileOffice.document(hostile))
                    .expect(201)
                    .json()
                    .at("/plan/id")
                    .asLong();
            day.published(day.solved(plan));
            long revised = day.ill(plan, "p02", HostileOffice.DAY, HostileOffice.DAY);
            day.officer()
                    .post("/api/rosters/%d/proposals".formatted(revised), java.util.Map.of("note", hostile))
                    .expect(201);

            browser.signIn("asep");
            for (var view : new String[] {"plans", "plans/" + plan, "rosters/" + revised, "today", "audit"}) {
                browser.view(view);
                harmless(hostile, view);
            }
            browser.open("/api/rosters/%d/page".formatted(revised));
            browser.until("document.querySelector('#name').textContent !== ''");
            harmless(hostile, "page");
            browser.signIn("dewi");
            harmless(hostile, "mine");
        }
    }

    @Test
    void errors_of_a_file_are_listed_in_the_language_of_the_page() throws IOException {
        var file = Path.of("target", "wrong.json").toAbsolutePath();
        Files.writeString(file, "{\"period\": {\"from\": \"2025-12-31\", \"to\": \"2025-12-01\"}}");
        browser.signIn("rina");
        browser.at("#upload input[type=file]").sendKeys(file.toString());
        browser.at("#upload button").click();
        browser.until("document.querySelectorAll('.message.error li').length > 1");
        assertThat(browser.text()).contains("Data mengandung kesalahan");
        look("officer-errors");
        browser.all(".switch button").get(1).click();
        browser.until("document.querySelector('#upload') !== null && document.documentElement.lang === 'en'");
        assertThat(browser.text()).contains("Upload data");
        browser.run("localStorage.clear()");
    }

    private void harmless(String hostile, String where) {
        assertThat(browser.run("return window.pwned ?? null"))
                .as(hostile + " in " + where)
                .isNull();
        assertThat(browser.all("#main script, #main img, #main iframe"))
                .as(hostile + " in " + where)
                .isEmpty();
    }

    private void approve(String plan, String version) {
        browser.signIn("asep");
        browser.view(plan);
        browser.at("button.approve").click();
        browser.until("[...document.querySelectorAll('a')].some(a => a.textContent === '%s')".formatted(version));
    }

    /** A day in the middle of the month on which Dewi stands at a counter. */
    private String dutyOfDewi() {
        for (var day : service.as("dewi").get("/api/my/days").expect(200).json()) {
            var date = day.at("/date").asString();
            if (date.compareTo(date.substring(0, 8) + "12") > 0
                    && day.at("/post").asString("").startsWith("Loket")) {
                return date;
            }
        }
        throw new AssertionError("Dewi never stands at a counter.");
    }

    /** Pictures for people to look at: light, dark, and as wide as a phone; nothing may stick out there. */
    private void look(String name) throws IOException {
        browser.scheme("light");
        browser.screenshot(name);
        browser.scheme("dark");
        browser.screenshot(name + "-dark");
        browser.scheme("light");
        browser.resize(390, 844);
        browser.screenshot(name + "-phone");
        assertThat((Boolean) browser.run("return document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " fits a phone")
                .isTrue();
        browser.resize(1280, 900);
    }
}
