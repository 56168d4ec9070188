package pk.gov.balochistan.police.shared;

/** The check digit of public numbers (Damm 2004, order 10): finds every single wrong digit and every swap of neighbours. */
public final class CheckDigit {
    /** Damm's totally anti-symmetric quasigroup of order 10. */
    private static final String[] DAMM = {
        "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
        "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"
    };

    private CheckDigit() {}

    /** The digit to put behind these digits; 0 for a number that ends in its own right check digit. */
    public static int of(String digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) interim = DAMM[interim].charAt(digits.charAt(i) - '0') - '0';
        return interim;
    }
}
