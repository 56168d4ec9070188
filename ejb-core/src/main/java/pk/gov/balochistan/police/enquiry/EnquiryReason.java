package pk.gov.balochistan.police.enquiry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.shared.TextKey;

/** Why an officer asks by text: a word or a digit of the card. Source: SMS.md, rule 6 (audited with the reason code). */
public enum EnquiryReason implements TextKey {
    /** A case under investigation. */
    FIR("fir", "1", "case", "muqadma", "مقدمہ"),
    /** A person stopped at a post or in the street. */
    STOP("stop", "2", "naka", "nakabandi", "ناکہ"),
    /** A person in custody. */
    CUSTODY("custody", "3", "arrest", "hirasat", "حراست", "گرفتاری"),
    /** Service of a court's process. */
    COURT("court", "4", "adalat", "عدالت");

    private final List<String> words;

    EnquiryReason(String... words) {
        this.words = List.of(words);
    }

    /** Reads one typed word in lower case. */
    static Optional<EnquiryReason> of(String word) {
        return Arrays.stream(values()).filter(r -> r.words.contains(word)).findFirst();
    }

    @Override
    public String textKey() {
        return "enquiry.reason." + name();
    }
}
