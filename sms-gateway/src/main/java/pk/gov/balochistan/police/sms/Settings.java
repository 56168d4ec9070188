package pk.gov.balochistan.police.sms;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.sms.query.TextLimits;
import pk.gov.balochistan.police.sms.transport.LinkSettings;

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
 * @param limits COMPLAINTS_PER_PHONE and SMS_REPLIES_PER_PHONE, see {@link TextLimits}
 * @param links SMSC_LINKS and the keys of each link, see {@link LinkSettings#listFrom}
 */
public record Settings(
        String databaseUrl,
        String databaseUser,
        String databasePassword,
        Path dataDirectory,
        Path auditCopy,
        int healthPort,
        Duration retryWindow,
        TextLimits limits,
        List<LinkSettings> links) {

    /** @throws IllegalArgumentException naming the setting that is missing or odd */
    public static Settings from(Map<String, String> environment) {
        Path data = Path.of(environment.getOrDefault("DATA_DIR", "data"));
        String copy = environment.getOrDefault("AUDIT_COPY_DIR", "");
        return new Settings(
                required(environment, "DB_URL"),
                environment.getOrDefault("GATEWAY_DB_USER", "gateway_app"),
                required(environment, "GATEWAY_DB_PASSWORD"),
                data,
                copy.isBlank() ? data.resolve("audit-copy") : Path.of(copy),
                number(environment, "GATEWAY_PORT", 8081, 65_535),
                Duration.ofSeconds(number(environment, "SMSC_RETRY_SECONDS", 300, 86_400)),
                TextLimits.from(environment),
                LinkSettings.listFrom(environment));
    }

    private static String required(Map<String, String> environment, String key) {
        String value = environment.get(key);
        if (value == null || value.isBlank()) throw new IllegalArgumentException(key + " is not set");
        return value;
    }

    private static int number(Map<String, String> environment, String key, int otherwise, int most) {
        String text = environment.getOrDefault(key, Integer.toString(otherwise)).trim();
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) > most) {
            throw new IllegalArgumentException(key + " must be a whole number from 0 to " + most);
        }
        return Integer.parseInt(text);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "gateway of " + databaseUser + " with " + links.size() + " links";
    }
}
