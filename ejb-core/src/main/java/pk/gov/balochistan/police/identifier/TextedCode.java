package pk.gov.balochistan.police.identifier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Typed;

/**
 * Decimal digits that are told in a text and typed on the web. They follow from what they are about by a key outside the database;
 * none is stored.
 */
public final class TextedCode {
    /** Hexadecimal digits of the signature that a code is made of: 48 bits, so that each code is as likely as any. */
    private static final int DIGITS_READ = 12;

    private TextedCode() {}

    /** @param length at most nine @param purpose names the key @param about what it is the code of */
    public static String of(KeyRing keys, int length, String purpose, String... about) {
        String digest = keys.mac(purpose, about);
        long values = Math.round(Math.pow(10, length));
        return String.format(
                Locale.ROOT, "%0" + length + "d", Long.parseLong(digest.substring(0, DIGITS_READ), 16) % values);
    }

    /** Whether it was typed, in digits of either script; takes as long for any. */
    public static boolean isTyped(String code, String typed) {
        return MessageDigest.isEqual(octets(code), octets(Typed.digits(typed)));
    }

    private static byte[] octets(String digits) {
        return digits.getBytes(StandardCharsets.UTF_8);
    }
}
