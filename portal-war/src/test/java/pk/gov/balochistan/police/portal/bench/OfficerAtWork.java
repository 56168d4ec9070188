package pk.gov.balochistan.police.portal.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.gov.balochistan.police.portal.bench.WebSession.Page;

/** One officer at the list: looks at it, turns a page, opens a case, with the pauses of one who reads. */
final class OfficerAtWork implements Runnable {
    private static final int LEAST_PAUSE_MILLIS = 3000;
    private static final int MOST_PAUSE_MILLIS = 8000;
    private static final Pattern NONCE = Pattern.compile("primefaces\\.nonce\"? value=\"([^\"]+)\"");

    private final WebSession web;
    private final Measured measured;
    private final Random random;
    private final long end;
    private Page list;

    /** @param end System.nanoTime when to go home */
    OfficerAtWork(WebSession web, Measured measured, long seed, long end) {
        this.web = web;
        this.measured = measured;
        this.random = new Random(seed);
        this.end = end;
    }

    /** Signs in by the page. */
    static void signIn(WebSession web, String username, String password) throws IOException, InterruptedException {
        Map<String, String> form = web.get("/signin?lang=en").form("form");
        form.put("form:username", username);
        form.put("form:password", password);
        web.post("/signin", form).require("signOut");
    }

    @Override
    public void run() {
        try {
            pause(0);
            while (System.nanoTime() - end < 0) {
                try {
                    step();
                } catch (IOException | RuntimeException fault) {
                    measured.fault(fault);
                    list = null;
                }
                pause(LEAST_PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pause(int least) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(least + random.nextInt(MOST_PAUSE_MILLIS - least));
    }

    private void step() throws IOException, InterruptedException {
        int what = random.nextInt(100);
        if (list == null || what < 40) {
            list = web.get("/complaint/list").require("id=\"rows\"");
            measured.list(list.nanos());
        } else if (what < 60) {
            measured.turn(turnPage(web, list, 1 + random.nextInt(5)).nanos());
        } else {
            List<String> numbers = numbers(list);
            if (numbers.isEmpty()) throw new IllegalStateException("an officer without a case");
            String number = numbers.get(random.nextInt(numbers.size()));
            measured.view(web.get("/complaint/view?n=" + number).require(number).nanos());
        }
    }

    private static List<String> numbers(Page list) {
        return list.html().select("a.number[href*='n=']").eachAttr("href").stream()
                .map(link -> link.replaceFirst(".*n=(\\d{12}).*", "$1"))
                .toList();
    }

    /** Whose own posts answer for nothing, an SDPO say, looks at all that is open below; the choice stays for the session. */
    static void chooseWork(WebSession web) throws IOException, InterruptedException {
        Page list = web.get("/complaint/list").require("id=\"rows\"");
        if (!numbers(list).isEmpty()) return;
        turn(web, list, "pile", "OPEN");
    }

    /** As the buttons below the list turn its page. @param page counted from 0 */
    static Page turnPage(WebSession web, Page list, int page) throws IOException, InterruptedException {
        return turn(web, list, "page", Integer.toString(page));
    }

    private static Page turn(WebSession web, Page list, String what, String to)
            throws IOException, InterruptedException {
        Map<String, String> form = new LinkedHashMap<>(list.form("list"));
        form.put("list:turn", "list:turn");
        form.put(what, to);
        return ajax(web, list, form, "list:turn", "list");
    }

    private static Page ajax(WebSession web, Page list, Map<String, String> form, String source, String render)
            throws IOException, InterruptedException {
        form.put("jakarta.faces.partial.ajax", "true");
        form.put("jakarta.faces.source", source);
        form.put("jakarta.faces.partial.execute", source);
        form.put("jakarta.faces.partial.render", render);
        Matcher nonce = NONCE.matcher(list.body());
        if (nonce.find()) form.putIfAbsent("primefaces.nonce", nonce.group(1));
        return web.post("/complaint/list", form).require("<partial-response");
    }
}
