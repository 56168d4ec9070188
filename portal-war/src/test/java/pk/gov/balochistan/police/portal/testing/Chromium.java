package pk.gov.balochistan.police.portal.testing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Chromium programs, each lent to one {@link Browser} after another: to start one takes as long as a short walk. What is given
 * back is as a new one, without cookies, storage, cache or anything it was told to imitate; one that cannot be made so is ended.
 */
final class Chromium {
    /** Whether pages may run scripts; it cannot be changed while the program runs. */
    enum Scripts {
        ON,
        OFF
    }

    private static final Map<Scripts, Deque<ChromeDriver>> IDLE = new EnumMap<>(Scripts.class);

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Chromium::endAll));
    }

    private Chromium() {}

    static synchronized ChromeDriver take(Scripts scripts) {
        ChromeDriver idle = idle(scripts).poll();
        if (idle != null) return idle;
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                .build();
        return new ChromeDriver(service, options(scripts));
    }

    /** @param origin whose storage it may hold, such as {@code http://127.0.0.1:8080} */
    static synchronized void giveBack(ChromeDriver driver, Scripts scripts, String origin) {
        try {
            if (driver.getWindowHandles().size() > 1) throw new WebDriverException("a window was left open");
            driver.get("about:blank");
            driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
            driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
            driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", false));
            driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
            driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
            driver.manage().logs().get(LogType.BROWSER);
            idle(scripts).push(driver);
        } catch (WebDriverException odd) {
            driver.quit();
        }
    }

    private static Deque<ChromeDriver> idle(Scripts scripts) {
        return IDLE.computeIfAbsent(scripts, none -> new ArrayDeque<>());
    }

    private static synchronized void endAll() {
        IDLE.values().forEach(drivers -> drivers.forEach(ChromeDriver::quit));
    }

    private static ChromeOptions options(Scripts scripts) {
        ChromeOptions options = new ChromeOptions()
                .setBinary("/usr/bin/chromium")
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-dev-shm-usage",
                        // As wide as the widest screen, else pictures of pages from right to left begin too far left.
                        "--window-size=1366,907",
                        "--lang=en");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        if (scripts == Scripts.OFF) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        return options;
    }
}
