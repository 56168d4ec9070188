package pk.gov.balochistan.police.sms.transport;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.sms.coding.DeliveryReports.IdForm;

/**
 * How to reach one operator's SMS centre. Right by construction: an odd value stops the start with the setting's name.
 *
 * @param name of the link, in rows, logs and metrics: small letters and digits
 * @param prefixes of the phones that this link serves, digits from the country's code on; a whole number for one that was ported. None: it
 *     serves those that no other does
 */
public record LinkSettings(
        String name,
        Centre centre,
        Source source,
        Timers timers,
        Pace pace,
        MessageIds messageIds,
        UssdProfile ussd,
        List<String> prefixes) {

    /**
     * Where the centre is and how to sign in there.
     *
     * @param systemId at most 15 octets (SMPP 3.4, 4.1)
     * @param password at most 8 octets; a longer one would leave the library with an open socket
     * @param tls empty: the link is not encrypted
     */
    public record Centre(String host, int port, String systemId, String password, Optional<Tls> tls) {
        public Centre {
            require(!host.isBlank(), "HOST", "a host name");
            require(port >= 1 && port <= 65_535, "PORT", "1 to 65535");
            require(octets(systemId) >= 1 && octets(systemId) <= 15, "SYSTEM_ID", "1 to 15 octets");
            require(octets(password) <= 8, "PASSWORD", "at most 8 octets");
        }

        /** Without the password. */
        @Override
        public String toString() {
            return host + ":" + port + " as " + systemId;
        }
    }

    /** Encrypt the link; trust only this authority (PEM file); the certificate must name the host. */
    public record Tls(Path authority) {
        public Tls {
            require(Files.isReadable(authority), "TLS_CA", "a readable PEM file");
        }
    }

    /**
     * Where our texts come from.
     *
     * @param shortCodes the numbers people text to, at least one; replies come from the first
     * @param ton type of number of the short code, 0 to 6
     * @param npi numbering plan of the short code
     */
    public record Source(List<String> shortCodes, int ton, int npi) {
        private static final List<Integer> PLANS = List.of(0, 1, 3, 4, 6, 8, 9, 10, 14, 18);

        public Source {
            require(!shortCodes.isEmpty(), "SHORT_CODE", "at least one");
            boolean plain = shortCodes.stream().allMatch(code -> code.matches("[0-9A-Za-z]{2,20}"));
            require(plain, "SHORT_CODE", "2 to 20 digits");
            require(ton >= 0 && ton <= 6, "SOURCE_TON", "0 to 6");
            require(PLANS.contains(npi), "SOURCE_NPI", "a plan of SMPP 3.4, 5.2.6");
            shortCodes = List.copyOf(shortCodes);
        }
    }

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

    /** How the centre writes message ids: in its answers to submits, and in receipts. */
    public record MessageIds(IdForm submitted, IdForm receipted) {
        public static final MessageIds USUAL = new MessageIds(IdForm.AS_IS, IdForm.AS_IS);
    }

    public LinkSettings {
        require(name.matches("[a-z0-9][a-z0-9-]{0,19}"), "name of a link", "1 to 20 small letters, digits and dashes");
        require(prefixes.stream().allMatch(p -> p.matches("\\d{2,15}")), "PREFIXES", "2 to 15 digits between commas");
        prefixes = List.copyOf(prefixes);
    }

    /** A link with the usual timers, pace and forms, not encrypted. */
    public static LinkSettings usual(
            String name, String host, int port, String systemId, String password, List<String> shortCodes) {
        return new LinkSettings(
                name,
                new Centre(host, port, systemId, password, Optional.empty()),
                new Source(shortCodes, 0, 1),
                Timers.USUAL,
                Pace.USUAL,
                MessageIds.USUAL,
                UssdProfile.USUAL,
                List.of());
    }

    public LinkSettings with(Timers other) {
        return new LinkSettings(name, centre, source, other, pace, messageIds, ussd, prefixes);
    }

    public LinkSettings with(Pace other) {
        return new LinkSettings(name, centre, source, timers, other, messageIds, ussd, prefixes);
    }

    public LinkSettings with(IdForm submitted, IdForm receipted) {
        return new LinkSettings(
                name, centre, source, timers, pace, new MessageIds(submitted, receipted), ussd, prefixes);
    }

    public LinkSettings with(UssdProfile other) {
        return new LinkSettings(name, centre, source, timers, pace, messageIds, other, prefixes);
    }

    public LinkSettings with(Tls tls) {
        Centre encrypted = new Centre(centre.host, centre.port, centre.systemId, centre.password, Optional.of(tls));
        return new LinkSettings(name, encrypted, source, timers, pace, messageIds, ussd, prefixes);
    }

    public LinkSettings serving(String... others) {
        return new LinkSettings(name, centre, source, timers, pace, messageIds, ussd, List.of(others));
    }

    /** What it is set to, by the names of the settings, for whoever administers it: neither the centre's address nor a password. */
    public Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("SHORT_CODE", String.join(", ", source.shortCodes));
        told.put("PREFIXES", served(prefixes));
        told.put("TLS_CA", centre.tls.isPresent() ? "yes" : "no");
        told.put("WINDOW", String.valueOf(pace.window));
        told.put("RATE", String.valueOf((long) pace.perSecond));
        told.put("RECEIVE_WINDOW", String.valueOf(pace.receiveWindow));
        told.put("ENQUIRE_SECONDS", String.valueOf(timers.enquire.toSeconds()));
        told.put("TRANSACTION_SECONDS", String.valueOf(timers.transaction.toSeconds()));
        told.put("SUBMIT_IDS", messageIds.submitted.name().toLowerCase(Locale.ROOT));
        told.put("RECEIPT_IDS", messageIds.receipted.name().toLowerCase(Locale.ROOT));
        told.put("USSD_SESSION", ussd.naming().name().toLowerCase(Locale.ROOT));
        told.put("USSD_BEGIN", String.valueOf(ussd.begin()));
        told.put("USSD_OVER", ussd.over().stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")));
        told.put("USSD_ASK", String.valueOf(ussd.ask()));
        told.put("USSD_RELEASE", String.valueOf(ussd.release()));
        told.put("USSD_SECONDS", String.valueOf(ussd.patience().toSeconds()));
        return told;
    }

    /** Of ported numbers how many: they are whole numbers of people. */
    private static String served(List<String> prefixes) {
        List<String> nets = prefixes.stream().filter(p -> p.length() < 10).toList();
        long numbers = prefixes.size() - nets.size();
        return String.join(", ", nets) + (numbers == 0 ? "" : " +" + numbers);
    }

    public List<String> shortCodes() {
        return source.shortCodes;
    }

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    static void require(boolean condition, String setting, String range) {
        if (!condition) {
            throw new IllegalArgumentException(setting + " must be " + range);
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "link " + name + " to " + centre;
    }
}
