package pk.gov.balochistan.police.portal.testing;

import java.util.HashMap;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Sums what came over the line for one page, from the browser's own record of its network. */
final class PageWeight {
    private final ChromeDriver driver;
    private final Json json = new Json();

    PageWeight(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Drops what was recorded so far. */
    void forget() {
        driver.manage().logs().get(LogType.PERFORMANCE);
    }

    long bytesWithoutFonts() {
        Map<String, String> types = new HashMap<>();
        long bytes = 0;
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            Map<String, Object> message =
                    map(map(json.toType(entry.getMessage(), Json.MAP_TYPE)).get("message"));
            Map<String, Object> parameters = map(message.get("params"));
            String request = String.valueOf(parameters.get("requestId"));
            if ("Network.responseReceived".equals(message.get("method"))) {
                types.put(request, String.valueOf(parameters.get("type")));
            }
            if ("Network.loadingFinished".equals(message.get("method")) && !"Font".equals(types.get(request))) {
                bytes += ((Number) parameters.get("encodedDataLength")).longValue();
            }
        }
        return bytes;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object part) {
        return part instanceof Map<?, ?> known ? (Map<String, Object>) known : Map.of();
    }
}
