package pk.gov.balochistan.police.enquiry;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import pk.gov.balochistan.police.credential.OneTimeCodes;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * One question as it is texted: {@code CR 54401-1234567-1 48210937 STOP FIR 12/2026}. Digits may be Urdu ones and stand in
 * groups; after the CNIC's 13 come the code's 8, then a reason of the card, then the number of the case.
 *
 * @param code the one-time code; never stored, logged or shown
 */
public record EnquiryQuestion(Cnic cnic, String code, EnquiryReason reason, String caseReference) {
    private static final int CNIC_DIGITS = 13;
    private static final int LEAST_REFERENCE = 2;
    private static final int MOST_REFERENCE = 60;

    /** The question, or empty where it is not complete. @param rest the text behind its keyword, as typed */
    public static Optional<EnquiryQuestion> read(String rest) {
        Deque<String> words = new ArrayDeque<>(Arrays.asList(Typed.line(rest).split(" ")));
        Optional<String> cnic = take(words, CNIC_DIGITS);
        Optional<String> code = cnic.flatMap(found -> take(words, OneTimeCodes.DIGITS));
        if (code.isEmpty() || words.isEmpty()) return Optional.empty();
        Optional<EnquiryReason> reason = EnquiryReason.of(words.removeFirst().toLowerCase(Locale.ROOT));
        String reference = String.join(" ", words);
        if (reason.isEmpty() || reference.length() < LEAST_REFERENCE || reference.length() > MOST_REFERENCE) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EnquiryQuestion(new Cnic(cnic.get()), code.get(), reason.get(), reference));
        } catch (RuleViolation malformed) {
            return Optional.empty();
        }
    }

    /** Exactly so many digits from the next words, which hold nothing but digits and hyphens. */
    private static Optional<String> take(Deque<String> words, int digits) {
        StringBuilder taken = new StringBuilder(digits);
        while (taken.length() < digits && !words.isEmpty() && words.peekFirst().matches("[0-9-]+")) {
            taken.append(words.removeFirst().replace("-", ""));
        }
        return taken.length() == digits ? Optional.of(taken.toString()) : Optional.empty();
    }

    /** Without the person and the code. */
    @Override
    public String toString() {
        return "question for " + reason;
    }
}
