package eborder.e2e.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium without a window, with the machine's own programs: nothing is downloaded. */
public final class Browser implements AutoCloseable {
    private static final List<String> PROGRAMS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration OFTEN = Duration.ofMillis(50);

    private final ChromeDriver driver;
    private final Path downloads;

    private Browser(ChromeOptions options) {
        downloads = folder("downloads-");
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString()));
        driver = new ChromeDriver(service(), options);
    }

    /** A window of a desk's size. */
    public static Browser open() {
        return new Browser(options());
    }

    /**
     * A window whose camera plays a film over and over, without asking for permission.
     *
     * @param film as {@link CameraFrames} writes it, {@code .y4m}
     */
    public static Browser withCamera(Path film) {
        var options = options()
                .addArguments(
                        "--use-fake-ui-for-media-stream",
                        "--use-fake-device-for-media-stream",
                        "--use-file-for-fake-video-capture=" + film.toAbsolutePath());
        return new Browser(options);
    }

    /** Runs a script in every page before the page's own, for what stands in for a device. */
    public Browser withBefore(String resource) {
        try (var script = Browser.class.getResourceAsStream(resource)) {
            var source = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", source));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChromeDriverService service() {
        return new ChromeDriverService.Builder()
                .usingDriverExecutable(program(List.of("chromedriver")))
                .usingAnyFreePort()
                .build();
    }

    private static ChromeOptions options() {
        return new ChromeOptions()
                .setBinary(program(PROGRAMS))
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--window-size=1280,900",
                        "--lang=vi",
                        "--user-data-dir=" + folder("browser-"));
    }

    private static Path folder(String prefix) {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Project.results().toAbsolutePath()), prefix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File program(List<String> names) {
        return names.stream()
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not installed: " + names + ". Run ./eborder test."));
    }

    /** For what this class has no word for. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Makes the window as large as asked for: 390 x 844 is a phone. */
    public void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** What the person has set the own device to: {@code light} or {@code dark}. */
    public void scheme(String theme) {
        var scheme = Map.of("name", "prefers-color-scheme", "value", theme);
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    }

    /** Waits until something is so. */
    public <T> T await(ExpectedCondition<T> condition) {
        return await(PATIENCE, condition);
    }

    /** For what the portal does by itself, in its own time. */
    public <T> T await(Duration patience, ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, patience, OFTEN).until(condition);
    }

    /** Clicks a link to a file and waits until it lies in this window's download folder. */
    public Path download(WebElement link) {
        var before = downloaded();
        link.click();
        return await(page -> downloaded().stream()
                .filter(file -> !before.contains(file))
                .findFirst()
                .orElse(null));
    }

    /** What has arrived as a whole; the browser names it otherwise until then. */
    private Set<Path> downloaded() {
        try (var files = Files.list(downloads)) {
            return files.filter(file -> !file.toString().endsWith(".crdownload")
                            && !file.getFileName().toString().startsWith("."))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the page is loaded and PrimeFaces has no request under way. */
    public void settle() {
        new WebDriverWait(driver, PATIENCE, OFTEN)
                .until(page -> Boolean.TRUE.equals(((JavascriptExecutor) page)
                        .executeScript("return document.readyState === 'complete'"
                                + " && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())")));
    }

    /** Writes what the window shows to {@code e2e-tests/target/screenshots/<name>.png}. */
    public Path screenshot(String name) {
        settle();
        var file = Project.results().resolve("screenshots").resolve(name + ".png");
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
