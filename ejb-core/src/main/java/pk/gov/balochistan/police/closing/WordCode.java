package pk.gov.balochistan.police.closing;

import pk.gov.balochistan.police.identifier.TextedCode;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.KeyRing;

/**
 * Five digits that stand in the text about an answer, or about what the police propose, and nowhere else: whoever has them holds
 * the complainant's phone, which the last four digits of its number do not show. They follow from the case and what it is told by
 * a key outside the database; none is stored. Source: docs/decisions/0012.
 */
public final class WordCode {
    private static final int LENGTH = 5;

    private WordCode() {}

    /** @param round how many answers of this case came before */
    public static String of(KeyRing keys, TrackingNumber number, int round) {
        return TextedCode.of(keys, LENGTH, "word-code", number.digits(), Integer.toString(round));
    }

    /**
     * Of a finding that is proposed: no other of the case, and no answer, has it.
     *
     * @param times how many were proposed of this case, with it
     */
    public static String ofFinding(KeyRing keys, TrackingNumber number, int times) {
        return TextedCode.of(keys, LENGTH, "finding-code", number.digits(), Integer.toString(times));
    }
}
