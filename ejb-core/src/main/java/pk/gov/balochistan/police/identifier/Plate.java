package pk.gov.balochistan.police.identifier;

import java.util.Locale;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Sought;
import pk.gov.balochistan.police.shared.Typed;

/**
 * The number plate of a vehicle in the one form by which two writings of it are the same: capital letters and digits alone, as in
 * QTA1234 for {@code qta-1234}, {@code QTA 1234} and {@code QTA ۱۲۳۴}, and ABC19123 for {@code ABC-19-123}. Nought and the letter O stay two signs, and a leading
 * nought stays: a guess would stop another's vehicle. Which letters belong to which city or province is not asked, since each province makes its own.
 *
 * @param text 3 to 12 capital letters A to Z and digits, at least one of each
 */
public record Plate(String text) implements Sought {
    private static final int TAIL = 3;

    public Plate {
        if (text == null || !text.matches("(?=.*[A-Z])(?=.*\\d)[A-Z\\d]{3,12}"))
            throw new RuleViolation("refusal.plate.malformed");
    }

    /** Reads what stands on a plate or was typed: spaces, dashes, dots and strokes fall away. @throws RuleViolation refusal.plate.malformed */
    public static Plate parse(String typed) {
        return new Plate(Typed.line(typed).toUpperCase(Locale.ROOT).replaceAll("[-\\s./]", ""));
    }

    /** Its last characters, for a list that must not name it. */
    public String lastThree() {
        return text.substring(text.length() - TAIL);
    }

    @Override
    public String sought() {
        return text;
    }

    /** Without the vehicle: for logs and messages. */
    @Override
    public String toString() {
        return "plate…" + lastThree();
    }
}
