package pk.gov.balochistan.police.portal.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** A person's browser at the portal: one screen, one language, with or without scripts. Not for more than one thread. */
public final class Browser implements AutoCloseable {
    private static final String TAKEN = "const [from, done] = arguments;"
            + "const sent = from.form && {method: 'POST', body: new URLSearchParams(new FormData(from.form))};"
            + "const asked = from.form ? fetch(from.getAttribute('formaction') ? from.formAction : from.form.action, sent)"
            + " : fetch(from.href);"
            + "asked.then(r => r.blob()).then(file => { const reader = new FileReader();"
            + "reader.onload = () => done(reader.result.split(',')[1] || ''); reader.readAsDataURL(file); });";
    private static final String AT_ONCE = "const [button, times, done] = arguments;"
            + "const body = new URLSearchParams(new FormData(button.form)); body.set(button.name, '');"
            + "Promise.all([...Array(times)].map(() => fetch(button.form.action, {method: 'POST', body}).then(r => r.url))).then(done);";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration WAIT = Duration.ofSeconds(20);

    /** Chromium reckons 300 bytes for the headers of each answer. */
    private static final String WEIGHT =
            """
            const parts = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
            return parts.filter(part => !part.name.includes('.woff2')).reduce((sum, part) => sum + part.transferSize, 0)
            """;

    private static final String AXE = resource("/axe.min.js");

    /** What axe calls serious or critical. A button that is just released has the colours of neither state, so that nothing moves meanwhile. */
    private static final String GRAVE =
            """
            const done = arguments[arguments.length - 1];
            const still = new CSSStyleSheet();
            still.replaceSync('*, *::before, *::after { transition: none !important }');
            document.adoptedStyleSheets.push(still);
            axe.run({resultTypes: ['violations']})
                .then(found => found.violations.filter(rule => ['serious', 'critical'].includes(rule.impact))
                    .map(rule => `${rule.id} (${rule.impact}) ${rule.nodes.slice(0, 5).map(node => node.html)}`))
                .catch(broken => [String(broken)])
                .then(said => { document.adoptedStyleSheets.pop(); done(said); });
            """;

    private final PortalServer portal;
    private final Screen screen;
    private final Language language;
    private final Chromium.Scripts scripts;
    private final ChromeDriver driver;

    Browser(PortalServer portal, Screen screen, Language language, Chromium.Scripts scripts) {
        this.portal = portal;
        this.screen = screen;
        this.language = language;
        this.scripts = scripts;
        driver = Chromium.take(scripts);
        driver.manage().timeouts().implicitlyWait(PATIENCE);
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        screen.width,
                        "height",
                        screen.height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        screen != Screen.DESKTOP));
    }

    /** Selenium's own handle, for what this class does not name. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Opens a path of the portal, such as {@code /track}, in this browser's language. */
    public Browser go(String path) {
        driver.get(portal.address(path + (path.contains("?") ? "&" : "?") + "lang=" + language.code()));
        return this;
    }

    /** Signs in by the page, as an account that {@link PortalServer#open} made. */
    public Browser signIn(String username) {
        return signIn(username, PortalServer.PASSWORD);
    }

    /** Signs in by the page with a password of its own, such as a demo account's. */
    public Browser signIn(String username, String password) {
        go("/signin").type("#form\\:username", username).type("#form\\:password", password);
        send("#form\\:go").find("#signOut, #messages");
        return this;
    }

    /** The one element that a CSS selector names; waits for it a few seconds. */
    public WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** Waits a few seconds for the first of them; {@link #count} does not. */
    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** How many there are at this moment. */
    public int count(String css) {
        return ((Number) driver.executeScript("return document.querySelectorAll(arguments[0]).length", css)).intValue();
    }

    /** Types into a field, in place of what it holds. */
    public Browser type(String css, String text) {
        WebElement field = find(css);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    /** Clicks, and waits while the page asks whether the sign-in stands, which it does before it sends a form. */
    public Browser click(String css) {
        find(css).click();
        return until(() -> driver.executeScript("return document.documentElement.dataset.asking || null") == null);
    }

    /** Waits up to twenty seconds for what a script does by itself. */
    public Browser until(BooleanSupplier holds) {
        long end = System.nanoTime() + WAIT.toNanos();
        while (!isSo(holds)) {
            if (System.nanoTime() > end) throw new AssertionError("never came at " + driver.getCurrentUrl());
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return this;
    }

    /** A page that is just being replaced does not hold it yet. */
    private static boolean isSo(BooleanSupplier holds) {
        try {
            return holds.getAsBoolean();
        } catch (StaleElementReferenceException replaced) {
            return false;
        }
    }

    /** Clicks what sends a form or follows a link, and waits until the page has been replaced. */
    public Browser send(String css) {
        WebElement before = find("html");
        find(css).click();
        return until(() -> isReplaced(before));
    }

    /** Sends the form of a button so many times at once, as by a finger that trembles; the page stays. @return the addresses that the answers lead to */
    public Set<Object> sendAtOnce(String css, int times) {
        List<?> addresses = (List<?>) driver.executeAsyncScript(AT_ONCE, find(css), times);
        return Set.copyOf(addresses);
    }

    private static boolean isReplaced(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (WebDriverException stale) {
            // Stale, or of a document that is just being replaced.
            return true;
        }
    }

    /** The file that a link or the button of a form hands out, as its bytes; the page stays. */
    public byte[] taken(String css) {
        Object base64 = driver().executeAsyncScript(TAKEN, find(css));
        return Base64.getDecoder().decode((String) base64);
    }

    /** All words of the page. */
    public String text() {
        return find("body").getText();
    }

    /** Keeps a picture of the whole page under target/screenshots, named with language and screen; none where PICTURES is off, as on the build server. */
    public Browser shot(String name) {
        // A page that has come is not laid out yet on a busy machine, and has no width.
        until(() -> Picture.width(driver) > 0);
        String file = name + "-" + language.code() + "-" + screen.name().toLowerCase(Locale.ROOT) + ".png";
        if (!"off".equals(System.getenv("PICTURES"))) Picture.keep(driver, screen, file);
        return this;
    }

    /**
     * Fails on what axe calls serious or critical, on a page wider than the screen, on what the console complains of, and on a page
     * that does not say that this is a trial with invented people, which every test is.
     */
    public Browser check() {
        checkDemo();
        checkAccessible();
        checkFits();
        return checkConsole();
    }

    private void checkDemo() {
        Object said = driver.executeScript(
                "const demo = document.querySelector('p.demo'); return demo && demo.checkVisibility() ? demo.textContent : ''");
        Set<String> words = Set.of(Texts.text("frame.demo", Language.ENGLISH), Texts.text("frame.demo", Language.URDU));
        if (!words.contains(String.valueOf(said)))
            throw new AssertionError(driver.getCurrentUrl() + " does not say that it is a trial: " + said);
    }

    public Browser checkAccessible() {
        driver.executeScript(AXE);
        List<?> grave = (List<?>) driver.executeAsyncScript(GRAVE);
        if (!grave.isEmpty()) throw new AssertionError("axe at " + driver.getCurrentUrl() + ": " + grave);
        return this;
    }

    public Browser checkFits() {
        long excess = ((Number) driver.executeScript(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .longValue();
        if (excess > 0)
            throw new AssertionError(driver.getCurrentUrl() + " is " + excess + " px wider than the screen");
        return this;
    }

    /** Fails on a table of which a part lies beyond its frame, where it is found by whoever pushes it alone. */
    public Browser checkNothingIsCutOff() {
        Object cut = driver.executeScript(
                "return [...document.querySelectorAll('.scroll')]"
                        + ".filter(frame => frame.scrollWidth > frame.clientWidth)"
                        + ".map(frame => frame.scrollWidth - frame.clientWidth + ' px of ' + frame.innerText.slice(0, 60)).join()");
        if (!String.valueOf(cut).isEmpty()) throw new AssertionError(driver.getCurrentUrl() + " cuts off " + cut);
        return this;
    }

    /** Fails on violations of the content security policy and on scripts that broke. Reads the console since the last call. */
    public Browser checkConsole() {
        List<String> complaints = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("Content Security Policy")
                        || message.contains("Uncaught")
                        || message.contains("Refused to"))
                .toList();
        if (!complaints.isEmpty()) throw new AssertionError("console at " + driver.getCurrentUrl() + ": " + complaints);
        return this;
    }

    /** Bytes of a page that is opened with nothing in the cache, as they come over the line, headers included, fonts not. */
    public long weigh(String path) {
        driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        go(path);
        return ((Number) driver.executeScript(WEIGHT)).longValue();
    }

    @Override
    public void close() {
        Chromium.giveBack(driver, scripts, portal.address(""));
    }

    private static String resource(String name) {
        try (InputStream stream = Browser.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
