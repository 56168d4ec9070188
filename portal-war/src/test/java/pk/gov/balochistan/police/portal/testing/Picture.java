package pk.gov.balochistan.police.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** A picture of a whole page, for people who look at it. */
final class Picture {
    private static final Path FOLDER = Path.of(System.getProperty("portal.target", "target"), "screenshots");

    private Picture() {}

    /** How wide the page is laid out; 0 while it is not. */
    static int width(ChromeDriver driver) {
        return ((Number) wholePage(driver).get("width")).intValue();
    }

    static void keep(ChromeDriver driver, Screen screen, String file) {
        Map<String, Object> clip = wholePage(driver);
        // Beyond the window only where the page goes on there: else Chromium shifts a page from right to left.
        boolean isTaller = ((Number) clip.get("height")).intValue() > screen.height;
        Map<String, Object> picture = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", isTaller, "clip", clip));
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(file), Base64.getDecoder().decode((String) picture.get("data")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without it a page from right to left is cut off at its beginning. */
    private static Map<String, Object> wholePage(ChromeDriver driver) {
        Map<String, Object> clip = new HashMap<>();
        Object size =
                driver.executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        ((Map<?, ?>) size).forEach((key, value) -> clip.put(key.toString(), value));
        clip.put("scale", 1);
        return clip;
    }
}
