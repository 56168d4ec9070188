package pk.gov.balochistan.police.tracking;

import java.time.Instant;
import java.time.LocalDate;
import pk.gov.balochistan.police.identifier.TextedCode;
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

    private WebCode() {}

    static String of(KeyRing keys, TrackingNumber number, LocalDate day) {
        return TextedCode.of(keys, LENGTH, "web-code", number.digits(), day.toString());
    }

    /** Whether it is that of the day in Pakistan, or of the day before: one that was told at night is typed after midnight. */
    static boolean isIt(KeyRing keys, TrackingNumber number, Instant now, String typed) {
        LocalDate today = LocalDate.ofInstant(now, Texts.PAKISTAN);
        return TextedCode.isTyped(of(keys, number, today), typed)
                | TextedCode.isTyped(of(keys, number, today.minusDays(1)), typed);
    }
}
