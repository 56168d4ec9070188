package pk.gov.balochistan.police.scanner;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The protocol of docs/scanner-bridge.md on 127.0.0.1, over the stand-in's device. Only pages of the named origins may operate it; nothing of a print is kept once it was fetched.
 */
public final class ScannerBridge implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ScannerBridge.class);
    private static final int LONGEST_BODY = 1_000;
    private static final String CAPTURES = "/v1/captures";
    static final String NO_DEVICE = "no-device";

    private final Set<String> origins;
    private final StandInDevice device = new StandInDevice();
    private final BehaviourPage page = new BehaviourPage(device);
    private final SecureRandom random = new SecureRandom();
    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(4, work -> {
        Thread thread = new Thread(work, "scanner-bridge");
        thread.setDaemon(true);
        return thread;
    });
    private Capture current;

    /** Opens it. @param port 0 takes a free one @param origins of the pages that may operate it, such as {@code https://portal.example} */
    public ScannerBridge(int port, Set<String> origins) throws IOException {
        this.origins = Set.copyOf(origins);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 20);
        server.setExecutor(workers);
        server.createContext("/", this::answer);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** From now on the stand-in behaves so, with the fingers of this invented person. */
    public void become(Behaviour behaviour, long person) {
        device.become(behaviour, person);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            route(exchange);
        } catch (RuntimeException e) { // the edge: one odd request must not end the bridge
            LOG.warn("The stand-in scanner could not answer", e);
        }
    }

    private void route(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (!Replies.isForThisMachine(exchange)) {
            Replies.empty(exchange, 403);
        } else if (!path.startsWith("/v1/")) {
            page.answer(exchange);
        } else if (!isAllowed(exchange)) {
            Replies.empty(exchange, 403);
        } else if (exchange.getRequestMethod().equals("OPTIONS")) {
            preflight(exchange);
        } else {
            operate(exchange, exchange.getRequestMethod() + " " + path);
        }
    }

    /** A browser always names the page that asks; what names none is no page of the portal. */
    private boolean isAllowed(HttpExchange exchange) {
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        if (origin == null || !origins.contains(origin.toLowerCase(Locale.ROOT))) return false;
        Headers headers = exchange.getResponseHeaders();
        headers.set("Access-Control-Allow-Origin", origin);
        headers.set("Vary", "Origin");
        return true;
    }

    private static void preflight(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Access-Control-Allow-Methods", "GET, POST, DELETE");
        headers.set("Access-Control-Allow-Headers", "Content-Type");
        if ("true".equals(exchange.getRequestHeaders().getFirst("Access-Control-Request-Private-Network")))
            headers.set("Access-Control-Allow-Private-Network", "true");
        Replies.empty(exchange, 204);
    }

    private void operate(HttpExchange exchange, String wanted) throws IOException {
        if (wanted.equals("GET /v1/device")) device(exchange);
        else if (wanted.equals("POST " + CAPTURES)) begin(exchange);
        else if (wanted.startsWith("GET " + CAPTURES + "/")) look(exchange);
        else if (wanted.startsWith("DELETE " + CAPTURES + "/")) cancel(exchange);
        else Replies.error(exchange, 404, "unknown");
    }

    private void device(HttpExchange exchange) throws IOException {
        if (device.behaviour() == Behaviour.NO_DEVICE) {
            Replies.error(exchange, 503, NO_DEVICE);
            return;
        }
        Replies.json(
                exchange,
                200,
                "{\"protocol\":1,\"maker\":\"%s\",\"model\":\"%s\",\"serial\":\"%s\",\"dpi\":%d,\"positions\":%s,\"impressions\":[\"rolled\",\"plain\"]}"
                        .formatted(
                                StandInDevice.MAKER,
                                StandInDevice.MODEL,
                                StandInDevice.SERIAL,
                                InventedHand.DPI,
                                StandInDevice.POSITIONS));
    }

    private void begin(HttpExchange exchange) throws IOException {
        // Of another type than a form's: a browser asks first whether the page may.
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY);
        Asked asked = type != null && type.startsWith("application/json")
                ? Asked.read(new String(body, StandardCharsets.US_ASCII))
                : null;
        if (asked == null) Replies.error(exchange, 400, "malformed");
        else if (device.behaviour() == Behaviour.NO_DEVICE) Replies.error(exchange, 503, NO_DEVICE);
        else begin(exchange, asked);
    }

    private void begin(HttpExchange exchange, Asked asked) throws IOException {
        String id = begun(asked);
        if (id == null) Replies.error(exchange, 409, "busy");
        else Replies.json(exchange, 201, "{\"id\":\"" + id + "\"}");
    }

    /** Null while another is taken. */
    private synchronized String begun(Asked asked) {
        long now = System.nanoTime();
        if (current != null && !current.isOver(now)) return null;
        byte[] id = new byte[16];
        random.nextBytes(id);
        current = new Capture(HexFormat.of().formatHex(id), asked, now);
        return current.id();
    }

    private void look(HttpExchange exchange) throws IOException {
        String[] named = named(exchange);
        Capture capture = find(named[0]);
        if (capture == null) {
            Replies.error(exchange, 404, "unknown");
            return;
        }
        Capture.State state = capture.look(device, System.nanoTime());
        if (named.length > 1) {
            image(exchange, capture);
            return;
        }
        String error = capture.error() == null ? "" : ",\"error\":\"" + capture.error() + "\"";
        Replies.json(exchange, 200, "{\"state\":\"" + state.name().toLowerCase(Locale.ROOT) + "\"" + error + "}");
    }

    private void image(HttpExchange exchange, Capture capture) throws IOException {
        byte[] image = capture.give();
        if (image == null) Replies.error(exchange, 409, "no-image");
        else if (device.behaviour() == Behaviour.DROPPED) Replies.half(exchange, image);
        else Replies.octets(exchange, 200, "image/png", image);
    }

    private void cancel(HttpExchange exchange) throws IOException {
        Capture capture = find(named(exchange)[0]);
        if (capture != null) capture.cancel();
        Replies.empty(exchange, 204);
    }

    /** Its number, and what is asked of it, such as its image. */
    private static String[] named(HttpExchange exchange) {
        return exchange.getRequestURI()
                .getPath()
                .substring(CAPTURES.length() + 1)
                .split("/", 2);
    }

    private synchronized Capture find(String id) {
        return current != null && current.id().equals(id) ? current : null;
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
