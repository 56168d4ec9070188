package pk.gov.balochistan.police.scanner;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** How the bridge answers: never kept by a browser, never taken for another kind of file. */
final class Replies {
    private static final String JSON = "application/json";
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private Replies() {}

    /** A name of another site that was made to lead here (DNS rebinding) is none of ours. */
    static boolean isForThisMachine(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        return host != null && host.matches("(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?");
    }

    static void empty(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
    }

    /** @param why one of the words of docs/scanner-bridge.md */
    static void error(HttpExchange exchange, int status, String why) throws IOException {
        json(exchange, status, "{\"error\":\"" + why + "\"}");
    }

    static void json(HttpExchange exchange, int status, String object) throws IOException {
        octets(exchange, status, JSON, object.getBytes(StandardCharsets.US_ASCII));
    }

    static void html(HttpExchange exchange, String page) throws IOException {
        octets(exchange, 200, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    static void octets(HttpExchange exchange, int status, String type, byte[] octets) throws IOException {
        head(exchange, status, type, octets.length);
        exchange.getResponseBody().write(octets);
    }

    /** As much as comes before a line breaks. */
    static void half(HttpExchange exchange, byte[] octets) throws IOException {
        head(exchange, 200, "image/png", octets.length);
        exchange.getResponseBody().write(octets, 0, octets.length / 2);
    }

    private static void head(HttpExchange exchange, int status, String type, int length) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(status, length);
    }
}
