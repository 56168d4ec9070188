package pk.gov.balochistan.police.intake;

import java.util.Locale;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Typed;

/**
 * The code with which someone who gave no name comes back: ten letters and digits that are not mistaken for one another (49 bits).
 * It follows from the form's own key, so a form sent twice shows the same code, and only its signature is stored.
 */
public final class ReturnCode {
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;

    private ReturnCode() {}

    static String of(KeyRing keys, String idempotencyKey) {
        String digest = keys.mac("return-code", "code", idempotencyKey);
        StringBuilder code = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) code.append('-');
            code.append(LETTERS.charAt(Integer.parseInt(digest.substring(2 * i, 2 * i + 2), 16) % LETTERS.length()));
        }
        return code.toString();
    }

    /** What is stored and compared; letter case, hyphens and spaces do not matter. */
    public static String macOf(KeyRing keys, String typed) {
        String plain = Typed.line(typed).toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return keys.mac("return-code", "stored", plain);
    }
}
