package pk.gov.balochistan.police.identifier;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * A phone number a text can be sent to: E.164 without the plus, such as 923001234567. Source: ITU-T E.164; Pakistan's numbering
 * plan by libphonenumber.
 */
public record Msisdn(String digits) {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    public Msisdn {
        if (digits == null || !digits.matches("[1-9]\\d{7,14}")) throw new RuleViolation("refusal.phone.malformed");
    }

    /** Reads 0300-1234567, +92 300 1234567, 923001234567 and the like. @throws RuleViolation refusal.phone.malformed */
    public static Msisdn parse(String typed) {
        String line = Typed.line(typed);
        String number = Typed.digits(line);
        // A short code such as 8787 would be read as a Pakistani number by the library.
        if (number.length() < 8) throw new RuleViolation("refusal.phone.malformed");
        String international = number.startsWith("92") && number.length() == 12 ? "+" + number : line;
        try {
            PhoneNumber parsed = NUMBERS.parse(international, "PK");
            if (!NUMBERS.isPossibleNumber(parsed)) throw new RuleViolation("refusal.phone.malformed");
            return new Msisdn(NUMBERS.format(parsed, PhoneNumberUtil.PhoneNumberFormat.E164)
                    .substring(1));
        } catch (NumberParseException e) {
            throw new RuleViolation("refusal.phone.malformed");
        }
    }

    /** The number as it is typed, or null when nothing was typed. @throws RuleViolation refusal.phone.malformed */
    public static Msisdn parseOrNull(String typed) {
        return Typed.textOrNull(typed) == null ? null : parse(typed);
    }

    /** As people in Pakistan write it, 0300-1234567; a foreign number with its plus. */
    public String printed() {
        return digits.startsWith("92") && digits.length() == 12
                ? "0" + digits.substring(2, 5) + "-" + digits.substring(5)
                : "+" + digits;
    }

    /**
     * A name that stands for this number where it must not be read: 16 hexadecimal digits, the same for the same number, and
     * not to be reversed or tried out without the key. Source: SECURITY.md, an auditor learns no complainant's phone.
     */
    public String pseudonym(KeyRing keys) {
        return keys.pseudonym("sender", digits);
    }

    public String lastFour() {
        return digits.substring(digits.length() - 4);
    }

    /** Without the person: for logs and messages. */
    @Override
    public String toString() {
        return "phone…" + lastFour();
    }
}
