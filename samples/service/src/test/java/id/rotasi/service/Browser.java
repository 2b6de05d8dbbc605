package id.rotasi.service;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.ScriptTimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Chromium without a window, as somebody sits before it. */
final class Browser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String MISSING =
            "There is no Chromium with its driver here. Install them, on Debian: apt-get install -y chromium chromium-driver";

    private final ChromeDriver driver;
    private final String address;

    private Browser(File browser, File driver, String address) throws IOException {
        Files.createDirectories(SCREENSHOTS);
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
                "--user-data-dir=" + Files.createTempDirectory(Path.of("target").toAbsolutePath(), "browser"));
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
        var service =
                new ChromeDriverService.Builder().usingDriverExecutable(driver).build();
        service.sendOutputTo(OutputStream.nullOutputStream());
        this.driver = new ChromeDriver(service, options);
        this.driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
        this.address = address;
        resize(1280, 900);
    }

    /** Starts Chromium before that service; where there is none, skips the test, or fails it in continuous integration. */
    static Browser before(String address) throws IOException {
        var browser = first("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        var driver = first("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");
        if (browser.isEmpty() || driver.isEmpty()) {
            if ("true".equals(System.getenv("CI"))) {
                fail(MISSING);
            }
            System.err.println("Skipped, the pages of the service are not tested: " + MISSING);
            Assumptions.abort(MISSING);
        }
        return new Browser(browser.get(), driver.get(), address);
    }

    private static Optional<File> first(String... paths) {
        return Stream.of(paths).map(File::new).filter(File::canExecute).findFirst();
    }

    void open(String path) {
        driver.get(address + path);
    }

    /** Signs in, after whoever was signed in has gone. */
    void signIn(String username) {
        driver.manage().deleteAllCookies();
        open("/login.html");
        until("document.querySelector('#title').textContent !== ''");
        at("[name=username]").sendKeys(username);
        at("[name=password]").sendKeys(RunningService.PASSWORD);
        at("#submit").click();
        until("document.querySelector('#main h1') !== null && location.pathname === '/'");
    }

    /** Goes to a view of the page, and waits for it. */
    void view(String name) {
        run(
                "document.querySelector('#main').replaceChildren(); if (location.hash === '#' + arguments[0])"
                        + " window.dispatchEvent(new Event('rotasi-again')); else location.hash = arguments[0];",
                name);
        until("document.querySelector('#main h1') !== null");
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Waits until the expression is true, at most 30 seconds. */
    void until(String expression) {
        try {
            driver.executeAsyncScript("const done = arguments[0];" + "const look = () => (" + expression
                    + ") ? done() : requestAnimationFrame(look); look();");
        } catch (ScriptTimeoutException e) {
            throw new AssertionError("%s does not come true. The page says: %s".formatted(expression, text()), e);
        }
    }

    WebElement at(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    String text() {
        return at("body").getText();
    }

    void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    void scheme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** What the console says, and forgets it. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    void screenshot(String name) throws IOException {
        long height = (Long) run("return document.documentElement.scrollHeight");
        long width = (Long) run("return window.innerWidth");
        resize((int) width, (int) Math.min(Math.max(height, 500), 4000));
        Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        resize((int) width, 900);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
