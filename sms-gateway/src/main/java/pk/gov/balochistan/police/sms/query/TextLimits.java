package pk.gov.balochistan.police.sms.query;

import java.util.Map;
import pk.gov.balochistan.police.intake.FilingFigures;

/**
 * How often one phone is taken at its word and answered. Source: SMS.md case 19, SECURITY.md T13.
 *
 * @param filing how many complaints
 * @param repliesPerHour SMS_REPLIES_PER_PHONE, default 60: more than anybody reads, fewer than would trouble a phone whose number
 *     somebody else forges
 */
public record TextLimits(FilingFigures filing, int repliesPerHour) {
    public static final TextLimits USUAL = from(Map.of());

    /** @throws IllegalArgumentException naming the setting that is odd */
    public static TextLimits from(Map<String, String> environment) {
        String replies = environment.getOrDefault("SMS_REPLIES_PER_PHONE", "60").strip();
        if (!replies.matches("[1-9]\\d{0,5}")) {
            throw new IllegalArgumentException("SMS_REPLIES_PER_PHONE must be a whole number from 1 to 999999");
        }
        return new TextLimits(FilingFigures.of(environment), Integer.parseInt(replies));
    }
}
