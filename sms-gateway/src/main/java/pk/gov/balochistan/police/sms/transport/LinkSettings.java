package pk.gov.balochistan.police.sms.transport;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.sms.coding.DeliveryReports.IdForm;

/**
 * How to reach one operator's SMS centre. Right by construction: an odd value stops the start with the setting's name.
 *
 * @param name of the link, in rows, logs and metrics: small letters and digits
 * @param systemId at most 15 octets (SMPP 3.4, 4.1)
 * @param password at most 8 octets; a longer one would leave the library with an open socket
 * @param shortCodes the numbers people text to, at least one; replies come from the first unless told otherwise
 * @param sourceTon type of number of the short code, 0 to 6
 * @param sourceNpi numbering plan of the short code
 * @param submittedIds how the centre writes message ids in its answers to submits
 * @param receiptIds how it writes them in receipts
 */
public record LinkSettings(
        String name,
        String host,
        int port,
        String systemId,
        String password,
        List<String> shortCodes,
        int sourceTon,
        int sourceNpi,
        Timers timers,
        Pace pace,
        IdForm submittedIds,
        IdForm receiptIds,
        Optional<Tls> tls,
        UssdCodes ussdCodes) {

    /** How long to wait: for a bind's answer, in silence before asking whether the centre lives, for any other answer. */
    public record Timers(Duration bind, Duration enquire, Duration transaction) {
        public static final Timers USUAL =
                new Timers(Duration.ofSeconds(15), Duration.ofSeconds(20), Duration.ofSeconds(10));

        public Timers {
            for (Duration timer : List.of(bind, enquire, transaction)) {
                require(timer.toMillis() >= 10 && timer.toHours() < 1, "timer", "10 ms to one hour");
            }
        }
    }

    /** Submits under way at once, submits a second, and the deliveries the centre sends at once (threads for them). */
    public record Pace(int window, double perSecond, int receiveWindow) {
        public static final Pace USUAL = new Pace(10, 100, 50);

        public Pace {
            require(window >= 1 && window <= 500, "WINDOW", "1 to 500");
            require(perSecond >= 0.5 && perSecond <= 100_000, "RATE", "0.5 to 100000 a second");
            require(receiveWindow >= 1 && receiveWindow <= 500, "RECEIVE_WINDOW", "1 to 500");
        }
    }

    /** Encrypt the link; trust only this authority (PEM file); the certificate must name the host. */
    public record Tls(Path authority) {
        public Tls {
            require(Files.isReadable(authority), "TLS_CA", "a readable PEM file");
        }
    }

    /** The operator's values of ussd_service_op: a dialogue begun or continued by the phone, our question, our last word. */
    public record UssdCodes(int begin, int continued, int ask, int end) {
        /** SMPP 3.4, 5.3.2.44. */
        public static final UssdCodes USUAL = new UssdCodes(1, 18, 2, 17);
    }

    public LinkSettings {
        require(name.matches("[a-z0-9][a-z0-9-]{0,19}"), "name of a link", "1 to 20 small letters, digits and dashes");
        require(!host.isBlank(), "HOST", "a host name");
        require(port >= 1 && port <= 65_535, "PORT", "1 to 65535");
        require(octets(systemId) >= 1 && octets(systemId) <= 15, "SYSTEM_ID", "1 to 15 octets");
        require(octets(password) <= 8, "PASSWORD", "at most 8 octets");
        require(!shortCodes.isEmpty(), "SHORT_CODE", "at least one");
        require(
                shortCodes.stream().allMatch(code -> code.matches("[0-9A-Za-z]{2,20}")),
                "SHORT_CODE",
                "2 to 20 digits");
        require(sourceTon >= 0 && sourceTon <= 6, "SOURCE_TON", "0 to 6");
        require(
                List.of(0, 1, 3, 4, 6, 8, 9, 10, 14, 18).contains(sourceNpi),
                "SOURCE_NPI",
                "a plan of SMPP 3.4, 5.2.6");
        shortCodes = List.copyOf(shortCodes);
    }

    /** A link with the usual timers, pace and forms. */
    public static LinkSettings usual(
            String name, String host, int port, String systemId, String password, List<String> shortCodes) {
        return new LinkSettings(
                name,
                host,
                port,
                systemId,
                password,
                shortCodes,
                0,
                1,
                Timers.USUAL,
                Pace.USUAL,
                IdForm.AS_IS,
                IdForm.AS_IS,
                Optional.empty(),
                UssdCodes.USUAL);
    }

    public LinkSettings with(Timers other) {
        return new LinkSettings(
                name,
                host,
                port,
                systemId,
                password,
                shortCodes,
                sourceTon,
                sourceNpi,
                other,
                pace,
                submittedIds,
                receiptIds,
                tls,
                ussdCodes);
    }

    public LinkSettings with(Pace other) {
        return new LinkSettings(
                name,
                host,
                port,
                systemId,
                password,
                shortCodes,
                sourceTon,
                sourceNpi,
                timers,
                other,
                submittedIds,
                receiptIds,
                tls,
                ussdCodes);
    }

    public LinkSettings with(IdForm submitted, IdForm receipted) {
        return new LinkSettings(
                name,
                host,
                port,
                systemId,
                password,
                shortCodes,
                sourceTon,
                sourceNpi,
                timers,
                pace,
                submitted,
                receipted,
                tls,
                ussdCodes);
    }

    public LinkSettings with(Tls other) {
        return new LinkSettings(
                name,
                host,
                port,
                systemId,
                password,
                shortCodes,
                sourceTon,
                sourceNpi,
                timers,
                pace,
                submittedIds,
                receiptIds,
                Optional.of(other),
                ussdCodes);
    }

    /**
     * Reads the list of links: {@code SMSC_LINKS} names them ({@code ufone,jazz}), each has its own keys
     * ({@code SMSC_UFONE_HOST}) and takes what it lacks from the common ones ({@code SMSC_HOST}). Without
     * {@code SMSC_LINKS} there is one link, {@code main}.
     *
     * @throws IllegalArgumentException naming the setting that is missing or odd
     */
    public static List<LinkSettings> listFrom(Map<String, String> settings) {
        List<LinkSettings> links = new ArrayList<>();
        for (String name : settings.getOrDefault("SMSC_LINKS", "main").split(",")) {
            links.add(new Reader(name.trim(), settings).link());
        }
        require(
                links.stream().map(LinkSettings::name).distinct().count() == links.size(),
                "SMSC_LINKS",
                "distinct names");
        return List.copyOf(links);
    }

    private record Reader(String name, Map<String, String> settings) {
        LinkSettings link() {
            return new LinkSettings(
                    name,
                    text("HOST", "127.0.0.1"),
                    number("PORT", 2775),
                    text("SYSTEM_ID", ""),
                    text("PASSWORD", ""),
                    Arrays.asList(text("SHORT_CODE", settings.getOrDefault("SHORT_CODE", ""))
                            .split("\\s*,\\s*")),
                    number("SOURCE_TON", 0),
                    number("SOURCE_NPI", 1),
                    new Timers(
                            seconds("BIND_SECONDS", Timers.USUAL.bind),
                            seconds("ENQUIRE_SECONDS", Timers.USUAL.enquire),
                            seconds("TRANSACTION_SECONDS", Timers.USUAL.transaction)),
                    new Pace(
                            number("WINDOW", Pace.USUAL.window),
                            number("RATE", (int) Pace.USUAL.perSecond),
                            number("RECEIVE_WINDOW", Pace.USUAL.receiveWindow)),
                    form("SUBMIT_IDS"),
                    form("RECEIPT_IDS"),
                    Optional.of(text("TLS_CA", ""))
                            .filter(path -> !path.isBlank())
                            .map(path -> new Tls(Path.of(path))),
                    ussdCodes());
        }

        private String text(String key, String otherwise) {
            String own = settings.get("SMSC_" + name.toUpperCase(Locale.ROOT).replace('-', '_') + "_" + key);
            String common = settings.getOrDefault("SMSC_" + key, otherwise);
            return (own == null || own.isBlank() ? common : own).trim();
        }

        private int number(String key, int otherwise) {
            String text = text(key, String.valueOf(otherwise));
            require(text.matches("[0-9]{1,6}"), "SMSC_" + key, "a whole number");
            return Integer.parseInt(text);
        }

        private Duration seconds(String key, Duration otherwise) {
            return Duration.ofSeconds(number(key, (int) otherwise.toSeconds()));
        }

        private IdForm form(String key) {
            String text = text(key, "as_is").toUpperCase(Locale.ROOT);
            require(
                    Arrays.stream(IdForm.values()).anyMatch(form -> form.name().equals(text)),
                    "SMSC_" + key,
                    "as_is, hex or decimal");
            return IdForm.valueOf(text);
        }

        private UssdCodes ussdCodes() {
            String text = text("USSD_OPS", "1,18,2,17");
            require(text.matches("[0-9]{1,3}(,[0-9]{1,3}){3}"), "SMSC_USSD_OPS", "four codes: begin,continued,ask,end");
            int[] codes =
                    Arrays.stream(text.split(",")).mapToInt(Integer::parseInt).toArray();
            return new UssdCodes(codes[0], codes[1], codes[2], codes[3]);
        }
    }

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void require(boolean condition, String setting, String range) {
        if (!condition) {
            throw new IllegalArgumentException(setting + " must be " + range);
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "link " + name + " to " + host + ":" + port + " as " + systemId;
    }
}
