package pk.gov.balochistan.police.identifier;

/** How the public numbers of the Criminal Record Office are made: 9 random digits and a check digit, shown 48210-93755; they say nothing of anybody. */
public final class TenDigits {
    private static final int LENGTH = 10;
    private static final int GROUP = 5;

    private TenDigits() {}

    /** Random digits, which may be taken. */
    public static String random() {
        return CheckDigit.randomNumber(LENGTH);
    }

    /** Whether these are ten digits, the last of them the right one. */
    public static boolean areGood(String digits) {
        return digits != null && digits.matches("\\d{10}") && CheckDigit.of(digits) == 0;
    }

    /** 48210-93755. */
    public static String printed(String digits) {
        return digits.substring(0, GROUP) + "-" + digits.substring(GROUP);
    }
}
