package pk.gov.balochistan.police.sms;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.sms.coding.ReceivedText;
import pk.gov.balochistan.police.sms.transport.Receiver;

/**
 * Takes missed calls from the force's telephone exchange, since an SMS centre carries none: whoever lets it ring once asks to be called, as if
 * the phone had sent the text CALL in Urdu, with the same rules and the same answer. {@code POST /missed-call} on 127.0.0.1 with {@code from=NUMBER}
 * and the header {@code Authorization: Bearer MISSED_CALL_TOKEN}. Answers 202 when it is stored, 401 for another token, 422 for what is no
 * number to call back (a withheld one), 503 when it could not be stored: then the exchange says it again.
 */
final class MissedCalls implements HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger(MissedCalls.class);
    private static final int MOST_OCTETS = 200;
    private static final String SCHEME = "Bearer ";
    private static final String FIELD = "from=";
    private static final String CALL = "کال";
    private static final int INTERNATIONAL = 1;
    private static final int UCS2 = 8;

    private final byte[] token;
    private final Receiver.Store<ReceivedText> inbox;
    private final Function<Msisdn, String> links;
    private final Clock clock;
    private final String payloadHash = hash("missed call");

    /** @param links which link answers a phone */
    MissedCalls(String token, Receiver.Store<ReceivedText> inbox, Function<Msisdn, String> links, Clock clock) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
        this.inbox = inbox;
        this.links = links;
        this.clock = clock;
    }

    private static String hash(String what) {
        try {
            byte[] octets = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(octets);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(statusOf(exchange), -1);
        }
    }

    private int statusOf(HttpExchange exchange) throws IOException {
        if (!isTheExchange(exchange.getRequestHeaders().getFirst("Authorization"))) return 401;
        if (!exchange.getRequestMethod().equals("POST")) return 405;
        byte[] body = exchange.getRequestBody().readNBytes(MOST_OCTETS);
        return caller(new String(body, StandardCharsets.UTF_8)).map(this::store).orElse(422);
    }

    /** The name of the scheme may come in any case (RFC 9110, 11.1). */
    private boolean isTheExchange(String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) return false;
        String given = authorization.substring(SCHEME.length());
        return MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Msisdn> caller(String body) {
        try {
            if (!body.startsWith(FIELD)) return Optional.empty();
            return Optional.of(Msisdn.parse(URLDecoder.decode(body.substring(FIELD.length()), StandardCharsets.UTF_8)));
        } catch (RuleViolation | IllegalArgumentException withheldOrOdd) {
            return Optional.empty();
        }
    }

    private int store(Msisdn caller) {
        try {
            inbox.store(List.of(asText(caller)));
            return 202;
        } catch (Exception fault) { // the edge: the exchange says it again
            LOG.warn("A missed call was not stored: {}", fault.toString());
            return 503;
        }
    }

    private ReceivedText asText(Msisdn caller) {
        return new ReceivedText(
                links.apply(caller),
                caller.digits(),
                INTERNATIONAL,
                "missed call",
                CALL,
                UCS2,
                Optional.empty(),
                payloadHash,
                Optional.empty(),
                clock.instant());
    }
}
