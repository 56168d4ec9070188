package pk.gov.balochistan.police.identifier;

import java.security.SecureRandom;

/** The check digit of public numbers (Damm 2004, order 10): finds every single wrong digit and every swap of neighbours. */
public final class CheckDigit {
    /** Damm's totally anti-symmetric quasigroup of order 10. */
    private static final String[] DAMM = {
        "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
        "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"
    };

    private static final SecureRandom RANDOM = new SecureRandom();

    private CheckDigit() {}

    /** A number without meaning. @param length of it, the check digit at its end among them; it never begins with a nought */
    public static String randomNumber(int length) {
        StringBuilder digits = new StringBuilder(length).append(1 + RANDOM.nextInt(9));
        while (digits.length() < length - 1) digits.append(RANDOM.nextInt(10));
        return digits.toString() + of(digits.toString());
    }

    /** The digit to put behind these digits; 0 for a number that ends in its own right check digit. */
    public static int of(String digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) interim = DAMM[interim].charAt(digits.charAt(i) - '0') - '0';
        return interim;
    }
}
