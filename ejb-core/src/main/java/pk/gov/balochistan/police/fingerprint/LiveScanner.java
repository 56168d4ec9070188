package pk.gov.balochistan.police.fingerprint;

import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * The scanner from which a print came live, as the officer's computer says (docs/scanner-bridge.md). Source: ANSI/NIST-ITL 1-2011, field 904 (make, model, serial number).
 *
 * @param maker 1 to 50 printable characters of ASCII, as the others: other offices' systems read them
 */
public record LiveScanner(String maker, String model, String serial) {
    private static final String SAID = "[ -~]{1,50}";

    /** @throws RuleViolation prints.scanner */
    public LiveScanner {
        maker = said(maker);
        model = said(model);
        serial = said(serial);
    }

    private static String said(String typed) {
        String said = Typed.textOrNull(typed);
        if (said == null || !said.matches(SAID)) throw new RuleViolation("prints.scanner");
        return said;
    }

    /** Null where all three are blank: what came was a file. @throws RuleViolation prints.scanner */
    public static LiveScanner ofForm(String maker, String model, String serial) {
        boolean isFile =
                Typed.textOrNull(maker) == null && Typed.textOrNull(model) == null && Typed.textOrNull(serial) == null;
        return isFile ? null : new LiveScanner(maker, model, serial);
    }

    /** As it stands in a row; null where it stands there not. */
    public static LiveScanner ofRow(String maker, String model, String serial) {
        return serial == null ? null : new LiveScanner(maker, model, serial);
    }

    /** Such as {@code Maker Model, 0001}. */
    public String printed() {
        return maker + " " + model + ", " + serial;
    }
}
