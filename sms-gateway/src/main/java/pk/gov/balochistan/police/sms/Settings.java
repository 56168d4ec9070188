package pk.gov.balochistan.police.sms;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.sms.query.TextLimits;
import pk.gov.balochistan.police.sms.settings.Environment;
import pk.gov.balochistan.police.sms.transport.LinkSettings;
import pk.gov.balochistan.police.sms.transport.LinkSettingsReader;

/**
 * Every setting of the gateway, read once at start from the environment; a missing or odd one stops the start by its name.
 *
 * @param databaseUrl DB_URL, a JDBC URL
 * @param databaseUser GATEWAY_DB_USER, the role with least rights (default gateway_app)
 * @param databasePassword GATEWAY_DB_PASSWORD, never printed
 * @param dataDirectory DATA_DIR, whose folder keys holds the keys (default data)
 * @param auditCopy AUDIT_COPY_DIR, the second store of the trail (default DATA_DIR/audit-copy)
 * @param healthPort GATEWAY_PORT on 127.0.0.1 (default 8081; 0 takes a free one)
 * @param retryWindow SMSC_RETRY_SECONDS, how long an operator delivers a text again whose acknowledgement was lost (default 300)
 * @param missedCallToken MISSED_CALL_TOKEN, with which the telephone exchange tells of missed calls, at least 20 characters; none: nobody may
 * @param limits COMPLAINTS_PER_PHONE and SMS_REPLIES_PER_PHONE, see {@link TextLimits}
 * @param links SMSC_LINKS and the keys of each link, see {@link LinkSettingsReader}
 */
public record Settings(
        String databaseUrl,
        String databaseUser,
        String databasePassword,
        Path dataDirectory,
        Path auditCopy,
        int healthPort,
        Duration retryWindow,
        Optional<String> missedCallToken,
        TextLimits limits,
        List<LinkSettings> links) {
    private static final int LEAST_TOKEN = 20;

    /** @throws IllegalArgumentException naming the setting that is missing or odd */
    public static Settings from(Map<String, String> environment) {
        Environment given = new Environment(environment);
        Path data = Path.of(given.text("DATA_DIR", "data"));
        return new Settings(
                given.require("DB_URL"),
                given.text("GATEWAY_DB_USER", "gateway_app"),
                given.require("GATEWAY_DB_PASSWORD"),
                data,
                given.find("AUDIT_COPY_DIR").map(Path::of).orElse(data.resolve("audit-copy")),
                given.number("GATEWAY_PORT", 8081, 65_535),
                Duration.ofSeconds(given.number("SMSC_RETRY_SECONDS", 300, 86_400)),
                missedCallToken(given),
                TextLimits.from(environment),
                LinkSettingsReader.listFrom(given));
    }

    private static Optional<String> missedCallToken(Environment given) {
        Optional<String> token = given.find("MISSED_CALL_TOKEN");
        if (token.filter(one -> one.length() < LEAST_TOKEN).isPresent())
            throw new IllegalArgumentException("MISSED_CALL_TOKEN must have at least " + LEAST_TOKEN + " characters.");
        return token;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "gateway of " + databaseUser + " with " + links.size() + " links";
    }
}
