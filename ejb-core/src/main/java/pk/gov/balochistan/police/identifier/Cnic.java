package pk.gov.balochistan.police.identifier;

import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * Pakistani identity number: 13 digits, printed 54401-1234567-1. Source: NADRA card layout. Not proof that the person exists,
 * and its last digit proves no one's gender (DOMAIN.md 1).
 */
public record Cnic(String digits) {
    public Cnic {
        if (digits == null || !digits.matches("[1-9]\\d{12}")) throw new RuleViolation("refusal.cnic.malformed");
    }

    /** Reads a typed number, with or without dashes or spaces. @throws RuleViolation refusal.cnic.malformed */
    public static Cnic parse(String typed) {
        return new Cnic(Typed.digits(typed));
    }

    /** The number as it is typed, or null when nothing was typed. @throws RuleViolation refusal.cnic.malformed */
    public static Cnic parseOrNull(String typed) {
        return Typed.textOrNull(typed) == null ? null : parse(typed);
    }

    /** As on the card: 54401-1234567-1. */
    public String printed() {
        return digits.substring(0, 5) + "-" + digits.substring(5, 12) + "-" + digits.charAt(12);
    }

    public String lastFour() {
        return digits.substring(9);
    }

    /** Without the person: for logs and messages. */
    @Override
    public String toString() {
        return "CNIC…" + lastFour();
    }
}
