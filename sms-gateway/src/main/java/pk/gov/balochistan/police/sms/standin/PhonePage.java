package pk.gov.balochistan.police.sms.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/**
 * A phone in the browser, on 127.0.0.1: choose its number, write texts to the short code, see the replies, dial the code and go
 * through its menus. Everything the page needs is served from here. {@code /health} says whether a gateway is bound.
 */
public final class PhonePage implements AutoCloseable {
    private static final String OWN = "/police/phone/";
    /** What the portal serves as well. */
    private static final String SHARED = "/META-INF/resources/texts/";

    private static final Logger LOG = LoggerFactory.getLogger(PhonePage.class);
    private static final int LONGEST_FORM = 200_000;
    private static final int LONGEST_TEXT = 10_000;
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z.]+)}}");

    private final SmsCentre centre;
    private final String shortCode;
    private final PhoneTexts texts = new PhoneTexts();
    private final PhoneDialogues dialogues;
    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(4, work -> {
        Thread thread = new Thread(work, "phone-page");
        thread.setDaemon(true);
        return thread;
    });

    /** Opens the page. Port 0 takes a free one. */
    public PhonePage(int port, SmsCentre centre, String shortCode) throws IOException {
        this.centre = centre;
        this.shortCode = shortCode;
        this.dialogues = new PhoneDialogues(centre, shortCode);
        centre.onSubmitted(texts::came);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        server.setExecutor(workers);
        server.createContext("/", this::answer);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            route(exchange);
        } catch (RuntimeException e) { // the edge: one odd request must not end the page
            LOG.warn("The phone page could not answer", e);
        }
    }

    private void route(HttpExchange exchange) throws IOException {
        if (!isForThisMachine(exchange)) {
            reply(exchange, 403, "text/plain", "");
            return;
        }
        String wanted =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        Map<String, String> query = fields(exchange.getRequestURI().getRawQuery());
        switch (wanted) {
            case "GET /" -> reply(exchange, 200, "text/html", page(Language.ofCode(query.get("lang"))));
            case "GET /phone.css" -> reply(exchange, 200, "text/css", resource(OWN + "phone.css"));
            case "GET /phone.js" -> reply(exchange, 200, "text/javascript", resource(OWN + "phone.js"));
            case "GET /parts.js" -> reply(exchange, 200, "text/javascript", resource(SHARED + "parts.js"));
            case "GET /texts" -> reply(exchange, 200, "application/json", texts(query.getOrDefault("number", "")));
            case "GET /health" -> reply(exchange, 200, "application/json", health());
            case "POST /send" -> post(exchange, this::send);
            case "POST /dial" -> post(exchange, dialogues::dial);
            case "POST /choose" -> post(exchange, dialogues::type);
            case "POST /end" -> post(exchange, this::breakOff);
            default -> reply(exchange, 404, "text/plain", "");
        }
    }

    /** A name of another site that was made to lead here (DNS rebinding) is none of ours; ports may be mapped. */
    private static boolean isForThisMachine(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        return host != null && host.matches("(127\\.0\\.0\\.1|localhost|\\[::1])(:[0-9]{1,5})?");
    }

    /** What a form asks for, by number and text. */
    private interface Key {
        /** @return false where it cannot be done */
        boolean press(String number, String text);
    }

    private static void post(HttpExchange exchange, Key key) throws IOException {
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        String own = "http://" + exchange.getRequestHeaders().getFirst("Host");
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_FORM);
        Map<String, String> form = fields(new String(body, StandardCharsets.UTF_8));
        String number = onWire(form.getOrDefault("number", ""));
        String text = form.getOrDefault("text", "").replace("\r\n", "\n");
        boolean foreign = origin != null && !origin.equals(own);
        boolean odd = number.isEmpty() || text.isBlank() || text.length() > LONGEST_TEXT;
        boolean done = !foreign && !odd && key.press(number, text);
        reply(exchange, foreign ? 403 : done ? 204 : 400, "text/plain", "");
    }

    private boolean send(String number, String text) {
        texts.sent(number, text, centre.text(number, shortCode, text));
        return true;
    }

    private boolean breakOff(String number, String key) {
        dialogues.breakOff(number);
        return true;
    }

    /** A number as centres write it: 0333… becomes 92333…; empty for what no phone can have. */
    static String onWire(String typed) {
        String digits = Typed.digits(typed);
        String international = digits.matches("03[0-9]{9}") ? "92" + digits.substring(1) : digits;
        return international.matches("[0-9]{7,15}") ? international : "";
    }

    private String page(Language language) throws IOException {
        Language other = language == Language.URDU ? Language.ENGLISH : Language.URDU;
        Map<String, String> fixed =
                Map.of("lang", language.code(), "dir", language.direction(), "other", other.code(), "code", shortCode);
        String code = language == Language.URDU ? Texts.isolated(shortCode) : shortCode;
        return PLACE.matcher(resource(OWN + "phone.html")).replaceAll(place -> {
            String key = place.group(1);
            String value = fixed.containsKey(key) ? fixed.get(key) : Texts.text(key, language, code);
            return java.util.regex.Matcher.quoteReplacement(escaped(value));
        });
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private String texts(String number) {
        List<PhoneTexts.OnScreen> own = texts.of(onWire(number));
        String list = own.stream()
                .map(text -> "{\"at\":%d,\"mine\":%b,\"state\":\"%s\",\"text\":%s}"
                        .formatted(text.at().toEpochMilli(), text.mine(), text.state(), quoted(text.text())))
                .collect(Collectors.joining(","));
        return "{\"bound\":%b,\"menu\":%s,\"texts\":[%s]}"
                .formatted(centre.boundSessions() > 0, menu(onWire(number)), list);
    }

    /** What the last dialogue of a number shows. */
    private String menu(String number) {
        return dialogues
                .of(number)
                .map(dialogue -> "{\"open\":%b,\"shown\":%d,\"screen\":%s}"
                        .formatted(
                                !dialogue.isOver(),
                                dialogue.screens().size(),
                                quoted(dialogue.screens().stream()
                                        .reduce((before, after) -> after)
                                        .orElse(""))))
                .orElse("null");
    }

    private String health() {
        return "{\"status\":\"up\",\"bound\":%d}".formatted(centre.boundSessions());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append("\\u%04x".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static Map<String, String> fields(String encoded) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : (encoded == null ? "" : encoded).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) { // a broken escape is no value
            return "";
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PhonePage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the page's " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void reply(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] octets = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; img-src data:; connect-src 'self'; form-action 'self';"
                                + " base-uri 'none'; frame-ancestors 'none'; script-src 'self'");
        exchange.sendResponseHeaders(status, octets.length == 0 ? -1 : octets.length);
        if (octets.length > 0) {
            exchange.getResponseBody().write(octets);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
