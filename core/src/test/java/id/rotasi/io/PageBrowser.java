package id.rotasi.io;

import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.fixture.Chromium;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;

/** Chromium on pages of rosters. */
final class PageBrowser extends Chromium {

    PageBrowser() throws IOException {}

    /** Writes the page of a roster and opens it in a window of that size, in the light theme, as on a first visit. */
    void open(Roster roster, String name, int width, int height) throws IOException {
        var file = OUTPUT.resolve(name + ".html").toAbsolutePath();
        RosterPage.write(roster, file);
        open(file, width, height);
    }

    /** The same for a page with changes. */
    void open(Roster roster, RosterChanges changes, String since, int width, int height) throws IOException {
        var file = OUTPUT.resolve("changes.html").toAbsolutePath();
        RosterPage.write(roster, changes, since, file, Messages.INDONESIAN);
        open(file, width, height);
    }

    private void open(Path file, int width, int height) {
        resize(width, height);
        scheme("light");
        driver.get(file.toUri().toString());
        run("localStorage.clear()");
        driver.navigate().refresh();
        console();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Prints in landscape on paper of that size, in centimetres of the upright sheet. */
    String print(String name, double width, double height) {
        var options = new PrintOptions();
        options.setOrientation(PrintOptions.Orientation.LANDSCAPE);
        options.setPageSize(new PageSize(height, width));
        byte[] pdf = Base64.getDecoder().decode(driver.print(options).getContent());
        write(name + ".pdf", pdf);
        return new String(pdf, StandardCharsets.ISO_8859_1);
    }
}
