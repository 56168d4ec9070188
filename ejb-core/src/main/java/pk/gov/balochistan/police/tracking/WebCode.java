package pk.gov.balochistan.police.tracking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Texts;

/**
 * Eight digits of a day, which STATUS tells the complainant's own phone where wrong second facts came for the case. Typed after
 * the four digits they open it wherever it rests: the twelve together are not guessed. They follow from the case and the day by a
 * key outside the database. Source: docs/decisions/0009.
 */
final class WebCode {
    /** How many digits it has. */
    static final int LENGTH = 8;

    private static final int VALUES = 100_000_000;
    private static final int DIGITS_READ = 12;

    private WebCode() {}

    static String of(KeyRing keys, TrackingNumber number, LocalDate day) {
        String digest = keys.mac("web-code", number.digits(), day.toString());
        return String.format(Locale.ROOT, "%08d", Long.parseLong(digest.substring(0, DIGITS_READ), 16) % VALUES);
    }

    /** Whether it is that of the day in Pakistan, or of the day before: one that was told at night is typed after midnight. */
    static boolean isIt(KeyRing keys, TrackingNumber number, Instant now, String typed) {
        LocalDate today = LocalDate.ofInstant(now, Texts.PAKISTAN);
        return same(of(keys, number, today), typed) | same(of(keys, number, today.minusDays(1)), typed);
    }

    private static boolean same(String code, String typed) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }
}
