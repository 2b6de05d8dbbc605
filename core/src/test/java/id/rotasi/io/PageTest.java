package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.Roster;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.openqa.selenium.WebElement;

/** The page in a real browser, which says nothing in its console. Each test leaves a picture in {@code target/screenshots}. */
abstract class PageTest {

    static final Roster ROSTER = PageFixture.solved(PageFixture.problem(150, 1));
    static PageBrowser page;

    @BeforeAll
    static void start() throws IOException {
        page = new PageBrowser();
    }

    @AfterAll
    static void stop() {
        if (page != null) {
            page.close();
        }
    }

    @AfterEach
    void the_console_is_silent() {
        assertThat(page.console()).isEmpty();
        assertThat((String) page.run("return document.body.innerText"))
                .doesNotContain("undefined", "[object", "NaN")
                .doesNotContainPattern("\\[\\w+\\.\\w+]");
    }

    static void open() throws IOException {
        page.open(ROSTER, "page", 1366, 900);
    }

    static WebElement unit(String name) {
        return page.all(".unit .row").stream()
                .filter(row -> row.getText().startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
