package pk.gov.balochistan.police.closing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Typed;

/**
 * Five digits that stand in the text about an answer, or about what the police propose, and nowhere else: whoever has them holds
 * the complainant's phone, which the last four digits of its number do not show. They follow from the case and what it is told by
 * a key outside the database; none is stored. Source: docs/decisions/0012.
 */
public final class WordCode {
    private static final int VALUES = 100_000;
    private static final int DIGITS_READ = 12;

    private WordCode() {}

    /** @param round how many answers of this case came before */
    public static String of(KeyRing keys, TrackingNumber number, int round) {
        return digits(keys, "word-code", number, round);
    }

    /**
     * Of a finding that is proposed: no other of the case, and no answer, has it.
     *
     * @param times how many were proposed of this case, with it
     */
    public static String ofFinding(KeyRing keys, TrackingNumber number, int times) {
        return digits(keys, "finding-code", number, times);
    }

    private static String digits(KeyRing keys, String of, TrackingNumber number, int count) {
        String digest = keys.mac(of, number.digits(), Integer.toString(count));
        return String.format(Locale.ROOT, "%05d", Long.parseLong(digest.substring(0, DIGITS_READ), 16) % VALUES);
    }

    /** Whether it was typed, in digits of either script; takes as long for any. */
    public static boolean isIt(String code, String typed) {
        return MessageDigest.isEqual(octets(code), octets(Typed.digits(typed)));
    }

    private static byte[] octets(String digits) {
        return digits.getBytes(StandardCharsets.UTF_8);
    }
}
