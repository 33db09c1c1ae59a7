package org.complaintkit.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A browser without a window, and what a person does with it. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final ChromeDriver driver;
    private final RunningCrm crm;

    private Browser(ChromeDriver driver, RunningCrm crm) {
        this.driver = driver;
        this.crm = crm;
    }

    /** Passes the test over, saying so, where there is no browser. */
    static void assumeThereIsOne() {
        boolean both = Files.isExecutable(binary("browser")) && Files.isExecutable(binary("driver"));
        String notice = "the browser's test is passed over: " + binary("browser") + " or " + binary("driver")
                + " is missing; install chromium and chromium-driver, or name them with -Dcrm.browser and -Dcrm.driver";
        if (!both) {
            System.out.println("[NOTICE] " + notice);
        }
        assumeTrue(both, notice);
    }

    private static Path binary(String what) {
        String usual = what.equals("driver") ? "/usr/bin/chromedriver" : "/usr/bin/chromium";
        return Path.of(System.getProperty("crm." + what, usual));
    }

    static Browser open(RunningCrm crm) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(binary("browser").toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--lang=en",
                "--window-size=1280,1000");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(binary("driver").toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options), crm);
    }

    Browser go(String path) {
        driver.get(crm.url(path));
        return this;
    }

    /** Chooses somebody at the top of the page, which sends the choice by itself. */
    Browser signIn(String who) {
        go("/");
        if (!who.equals(signedIn())) {
            leaving(() -> click(".who option[value=" + who + "]"));
        }
        assertThat(signedIn()).isEqualTo(who);
        return this;
    }

    private @Nullable String signedIn() {
        return driver.findElement(By.cssSelector(".who select")).getDomProperty("value");
    }

    /** Does something that leads to another page, and waits until that is there. */
    private void leaving(Runnable act) {
        driver.executeScript("window.left = false");
        act.run();
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (!isThere()) {
            assertThat(System.nanoTime()).as("no other page came").isLessThan(patience);
        }
    }

    private boolean isThere() {
        try {
            return Boolean.TRUE.equals(
                    driver.executeScript("return window.left === undefined && document.readyState === 'complete'"));
        } catch (WebDriverException e) {
            return false; // between two pages there is nothing to ask
        }
    }

    /** Presses the button of a verb, so that its form opens. */
    Browser press(String verb) {
        return click("button.move[data-verb='" + verb + "']");
    }

    /** Presses the button of a verb that has no form. */
    Browser pressAndGo(String verb) {
        leaving(() -> press(verb));
        return this;
    }

    /** Fills in a field of the form that is open. */
    Browser fill(String field, String value) {
        WebElement element = driver.findElements(By.name(field)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + field + " is shown"));
        switch (element.getTagName()) {
            case "select" ->
                element.findElement(By.cssSelector("option[value='" + value + "']"))
                        .click();
            case "input" -> set(element, value);
            default -> element.sendKeys(value);
        }
        return this;
    }

    /** Sets a value as a date picker does; typing depends on the language of the machine. */
    private void set(WebElement element, String value) {
        driver.executeScript("arguments[0].value = arguments[1]", element, value);
    }

    /** Sends the form that is open. */
    Browser send() {
        WebElement button = driver.findElements(By.cssSelector("form button.primary:not(.move)")).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form is open"));
        leaving(button::click);
        return this;
    }

    Browser click(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
        return this;
    }

    /** Sends what no button of the page would. */
    Browser forge(String script, Object... arguments) {
        leaving(() -> driver.executeScript(script, arguments));
        return this;
    }

    /** The buttons of a page that is only read, not shown: a verb each, with a minus where it cannot be pressed. */
    Set<String> buttons(String path) {
        Object found = driver.executeAsyncScript("""
                const done = arguments[1];
                fetch(arguments[0]).then(answer => answer.text()).then(text => {
                    const page = new DOMParser().parseFromString(text, 'text/html');
                    done([...page.querySelectorAll('button.move')].map(b => (b.disabled ? '-' : '') + b.dataset.verb));
                });
                """, path);
        Set<String> verbs = new TreeSet<>();
        ((List<?>) found).forEach(verb -> verbs.add((String) verb));
        return verbs;
    }

    String text(String selector) {
        return texts(selector).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing on " + driver.getCurrentUrl() + " is " + selector));
    }

    /** What is written where it can be seen. */
    List<String> texts(String selector) {
        Object found = driver.executeScript(
                "return [...document.querySelectorAll(arguments[0])].filter(e => e.checkVisibility())"
                        + ".map(e => e.innerText.trim())",
                selector);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    String path() {
        return driver.getCurrentUrl().substring(crm.url("").length());
    }

    /** Takes pictures, where somebody asked for them: wide and narrow, light and dark. */
    Browser picture(String name) {
        String folder = System.getProperty("crm.screenshots", "");
        if (!folder.isEmpty()) {
            for (String scheme : List.of("light", "dark")) {
                driver.executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
                for (Dimension size : List.of(new Dimension(1280, 1250), new Dimension(520, 1700))) {
                    driver.manage().window().setSize(size);
                    write(Path.of(folder, name + "-" + scheme + "-" + size.width + ".png"));
                }
            }
            driver.manage().window().setSize(new Dimension(1280, 1000));
        }
        return this;
    }

    private void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
