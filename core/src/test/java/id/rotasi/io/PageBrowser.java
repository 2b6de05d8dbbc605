package id.rotasi.io;

import static org.assertj.core.api.Assertions.fail;

import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.report.words.Messages;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;

/** Chromium without a window, on pages in {@code target/screenshots}. */
final class PageBrowser implements AutoCloseable {

    private static final Path OUTPUT = Path.of("target", "screenshots");
    private static final String MISSING =
            "There is no Chromium with its driver here. Install them, on Debian: apt-get install -y chromium chromium-driver";

    private final ChromeDriver driver;

    private PageBrowser(File browser, File driver) throws IOException {
        Files.createDirectories(OUTPUT);
        var options = new ChromeOptions();
        options.setBinary(browser);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                // With tags, Chromium 156 waits for ever when a document has more than some 16,000 nodes.
                "--disable-pdf-tagging",
                "--user-data-dir=" + Files.createTempDirectory(Path.of("target").toAbsolutePath(), "browser"));
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
        var service =
                new ChromeDriverService.Builder().usingDriverExecutable(driver).build();
        service.sendOutputTo(OutputStream.nullOutputStream());
        this.driver = new ChromeDriver(service, options);
        this.driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
    }

    /** Starts Chromium; where there is none, skips the test, or fails it if the browser is required. */
    static PageBrowser start() throws IOException {
        var browser = first("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        var driver = first(
                "/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver", "/usr/lib/chromium-browser/chromedriver");
        if (browser.isEmpty() || driver.isEmpty()) {
            if ("true".equals(System.getenv("CI")) || "required".equals(System.getProperty("rotasi.browser"))) {
                fail(MISSING);
            }
            System.err.println("Skipped, the roster page is not tested: " + MISSING);
            Assumptions.abort(MISSING);
        }
        return new PageBrowser(browser.get(), driver.get());
    }

    private static Optional<File> first(String... paths) {
        return Stream.of(paths).map(File::new).filter(File::canExecute).findFirst();
    }

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
        errors();
    }

    void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    void scheme(String scheme) {
        media("", scheme);
    }

    void media(String media, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", media, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Waits until the expression is true, at most 30 seconds. */
    void until(String expression) {
        driver.executeAsyncScript("const done = arguments[0];" + "const look = () => (" + expression
                + ") ? done() : requestAnimationFrame(look); look();");
    }

    WebElement at(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** What the console says, and forgets it. */
    List<String> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    void screenshot(String name) {
        write(name + ".png", driver.getScreenshotAs(OutputType.BYTES));
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

    private static void write(String name, byte[] content) {
        try {
            Files.write(OUTPUT.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
