package pk.gov.balochistan.police.credential;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pk.gov.balochistan.police.shared.Typed;

/**
 * A printed card of ten codes for signing in without a smartphone, or when the phone is lost. Each code is 10 characters, 50
 * bits, without letters that look like digits, and is good once. Source: ASVS 5.0 6.5.1-6.5.3 (look-up secrets).
 *
 * @param codes as printed: {@code K7QW-4XPD-2M}
 */
public record CodeCard(List<String> codes) {
    public static final int CODES = 10;

    static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    public CodeCard {
        codes = List.copyOf(codes);
    }

    public static CodeCard random() {
        return new CodeCard(
                Stream.generate(CodeCard::code).distinct().limit(CODES).toList());
    }

    /** A typed code as it is hashed: capitals and digits alone. Never null. */
    public static String plain(String typed) {
        return Typed.line(typed).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static String code() {
        StringBuilder code = new StringBuilder(LENGTH + 2);
        for (int i = 0; i < LENGTH; i++) {
            if (i == 4 || i == 8) code.append('-');
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** Without the codes: for logs and messages. */
    @Override
    public String toString() {
        return "card of codes";
    }
}
