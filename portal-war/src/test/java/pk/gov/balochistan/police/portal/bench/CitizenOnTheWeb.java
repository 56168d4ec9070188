package pk.gov.balochistan.police.portal.bench;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Element;
import pk.gov.balochistan.police.portal.bench.WebSession.Page;

/**
 * Citizens, one after the other, who complain on the web while things break. Before the last page whoever gets no answer begins
 * anew; on the last page they press the same button again until they hold a number.
 */
final class CitizenOnTheWeb implements Runnable {
    private static final long AGAIN_MILLIS = 300;

    private final String portal;
    private final AtomicInteger stories;
    private final Map<String, String> acknowledged;
    private volatile boolean stopping;

    /** @param acknowledged number by story, of every receipt that was shown */
    CitizenOnTheWeb(String portal, AtomicInteger stories, Map<String, String> acknowledged) {
        this.portal = portal;
        this.stories = stories;
        this.acknowledged = acknowledged;
    }

    static Map<String, String> noReceipts() {
        return new ConcurrentHashMap<>();
    }

    /** Lets the citizen under way finish. */
    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        try {
            while (!stopping) complain("Bench story " + stories.incrementAndGet() + " of a stolen goat");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void complain(String story) throws InterruptedException {
        WebSession web = new WebSession(portal);
        Page check = null;
        while (check == null) {
            try {
                check = fill(web, story);
            } catch (IOException | WebSession.UnexpectedPage broken) {
                TimeUnit.MILLISECONDS.sleep(AGAIN_MILLIS);
                web = new WebSession(portal);
            }
        }
        Map<String, String> form = check.form("form");
        form.put("send", "x");
        while (true) {
            try {
                Element number = web.post("/complain/check", form).html().getElementById("number");
                if (number != null) {
                    acknowledged.put(story, number.text().replaceAll("\\D", ""));
                    return;
                }
            } catch (IOException broken) {
                // Presses the button again.
            }
            TimeUnit.MILLISECONDS.sleep(AGAIN_MILLIS);
        }
    }

    private Page fill(WebSession web, String story) throws IOException, InterruptedException {
        Page page = web.get("/complain?lang=en");
        page = next(web, page, Map.of("category", "non_cognizable"));
        page = next(web, page, Map.of("description", story));
        page = next(web, page, Map.of("district", "unknown", "whereText", "Main bazaar"));
        return next(web, page, Map.of("named", "yes", "name", "Gul Khan", "phone", "0300 1234567", "texts", "yes"));
    }

    private static Page next(WebSession web, Page page, Map<String, String> typed)
            throws IOException, InterruptedException {
        Map<String, String> form = page.form("form");
        form.putAll(typed);
        form.put("goOn", "x");
        Page next = web.post(page.path(), form);
        if (next.status() != 200 || next.path().equals(page.path()))
            throw new WebSession.UnexpectedPage(next, "the next page");
        return next;
    }
}
