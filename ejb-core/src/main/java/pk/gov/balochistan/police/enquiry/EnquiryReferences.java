package pk.gov.balochistan.police.enquiry;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import pk.gov.balochistan.police.shared.CheckDigit;

/**
 * Draws the references of one transaction's questions: a drawn one that an earlier question has is drawn again. What the same
 * transaction drew is remembered here, since the mapper writes only at its end and a query would not see it.
 */
final class EnquiryReferences {
    /** With a million questions a draw is taken once in 900 times; ten in a row mean a broken source. */
    private static final int MOST_DRAWS = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Enquiries enquiries;
    private final Supplier<String> source;
    private final Set<String> drawn = new HashSet<>();

    EnquiryReferences(Enquiries enquiries, Supplier<String> source) {
        this.enquiries = enquiries;
        this.source = source;
    }

    /** @throws IllegalStateException when ten draws were all taken */
    String next() {
        for (int draw = 0; draw < MOST_DRAWS; draw++) {
            String reference = source.get();
            if (drawn.add(reference) && !enquiries.isTaken(reference)) return reference;
        }
        throw new IllegalStateException("no reference was free in " + MOST_DRAWS + " draws");
    }

    /** Ten digits without meaning, the last a check digit. */
    static String random() {
        StringBuilder digits = new StringBuilder(10).append(1 + RANDOM.nextInt(9));
        while (digits.length() < 9) digits.append(RANDOM.nextInt(10));
        return digits.toString() + CheckDigit.of(digits.toString());
    }
}
