package pk.gov.balochistan.police.sms.transport;

import static pk.gov.balochistan.police.sms.transport.LinkSettings.require;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.sms.coding.DeliveryReports.IdForm;
import pk.gov.balochistan.police.sms.settings.Environment;
import pk.gov.balochistan.police.sms.transport.LinkSettings.Centre;
import pk.gov.balochistan.police.sms.transport.LinkSettings.MessageIds;
import pk.gov.balochistan.police.sms.transport.LinkSettings.Pace;
import pk.gov.balochistan.police.sms.transport.LinkSettings.Source;
import pk.gov.balochistan.police.sms.transport.LinkSettings.Timers;
import pk.gov.balochistan.police.sms.transport.LinkSettings.Tls;

/**
 * Reads the settings of the links: {@code SMSC_LINKS} names them ({@code ufone,jazz}), each has its own keys
 * ({@code SMSC_UFONE_HOST}) and takes what it lacks from the common ones ({@code SMSC_HOST}). Without {@code SMSC_LINKS} there
 * is one link, {@code main}.
 */
public final class LinkSettingsReader {
    private static final int LARGEST = 999_999;

    private final String name;
    private final Environment environment;

    private LinkSettingsReader(String name, Environment environment) {
        this.name = name;
        this.environment = environment;
    }

    /** @throws IllegalArgumentException naming the setting that is missing or odd */
    public static List<LinkSettings> listFrom(Environment environment) {
        List<LinkSettings> links = new ArrayList<>();
        for (String name : environment.text("SMSC_LINKS", "main").split(",")) {
            links.add(new LinkSettingsReader(name.trim(), environment).link());
        }
        long distinct = links.stream().map(LinkSettings::name).distinct().count();
        require(distinct == links.size(), "SMSC_LINKS", "distinct names");
        List<String> prefixes =
                links.stream().flatMap(link -> link.prefixes().stream()).toList();
        require(prefixes.stream().distinct().count() == prefixes.size(), "PREFIXES", "each of one link alone");
        return List.copyOf(links);
    }

    private LinkSettings link() {
        return new LinkSettings(name, centre(), source(), timers(), pace(), messageIds(), ussd(), prefixes());
    }

    /** Those of the link's own alone: common ones would be of no link. */
    private List<String> prefixes() {
        String listed = environment.text("SMSC_" + inKeys() + "_PREFIXES", "");
        return listed.isEmpty() ? List.of() : Arrays.asList(listed.split("\\s*,\\s*"));
    }

    private Centre centre() {
        Optional<Tls> tls =
                Optional.of(text("TLS_CA", "")).filter(path -> !path.isEmpty()).map(path -> new Tls(Path.of(path)));
        return new Centre(
                text("HOST", "127.0.0.1"), number("PORT", 2775), text("SYSTEM_ID", ""), text("PASSWORD", ""), tls);
    }

    private Source source() {
        String codes = text("SHORT_CODE", environment.text("SHORT_CODE", ""));
        return new Source(Arrays.asList(codes.split("\\s*,\\s*")), number("SOURCE_TON", 0), number("SOURCE_NPI", 1));
    }

    private Timers timers() {
        return new Timers(
                seconds("BIND_SECONDS", Timers.USUAL.bind()),
                seconds("ENQUIRE_SECONDS", Timers.USUAL.enquire()),
                seconds("TRANSACTION_SECONDS", Timers.USUAL.transaction()));
    }

    private Pace pace() {
        return new Pace(
                number("WINDOW", Pace.USUAL.window()),
                number("RATE", (int) Pace.USUAL.perSecond()),
                number("RECEIVE_WINDOW", Pace.USUAL.receiveWindow()));
    }

    private MessageIds messageIds() {
        return new MessageIds(form("SUBMIT_IDS"), form("RECEIPT_IDS"));
    }

    private IdForm form(String key) {
        return choice(key, IdForm.AS_IS, "as_is, hex or decimal");
    }

    private UssdProfile ussd() {
        UssdProfile usual = UssdProfile.USUAL;
        return new UssdProfile(
                choice("USSD_SESSION", usual.naming(), "session_octet, end_bit or whole"),
                number("USSD_BEGIN", usual.begin()),
                codes("USSD_OVER", "19,32"),
                number("USSD_ASK", usual.ask()),
                number("USSD_RELEASE", usual.release()),
                seconds("USSD_SECONDS", usual.patience()));
    }

    private Set<Integer> codes(String key, String otherwise) {
        String listed = text(key, otherwise);
        require(listed.matches("\\d{1,3}(\\s*,\\s*\\d{1,3})*"), key(key), "codes between commas");
        return Arrays.stream(listed.split("\\s*,\\s*")).map(Integer::valueOf).collect(Collectors.toSet());
    }

    private <E extends Enum<E>> E choice(String key, E otherwise, String range) {
        String text = text(key, otherwise.name()).toUpperCase(Locale.ROOT);
        E[] values = otherwise.getDeclaringClass().getEnumConstants();
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key(key) + " must be " + range));
    }

    /** The name under which the setting stands: the link's own where it is set, else the common one. */
    private String key(String key) {
        String own = "SMSC_" + inKeys() + "_" + key;
        return environment.find(own).isPresent() ? own : "SMSC_" + key;
    }

    private String inKeys() {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private String text(String key, String otherwise) {
        return environment.text(key(key), otherwise);
    }

    private int number(String key, int otherwise) {
        return environment.number(key(key), otherwise, LARGEST);
    }

    private Duration seconds(String key, Duration otherwise) {
        return Duration.ofSeconds(number(key, (int) otherwise.toSeconds()));
    }
}
