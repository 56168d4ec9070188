package pk.gov.balochistan.police.trail;

import static pk.gov.balochistan.police.shared.Texts.isolated;

import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/**
 * One thing a check found.
 *
 * @param kind what
 * @param first number in the chain where it begins; 0 for a row that was never linked
 * @param last number in the chain where it ends
 * @param entryId id of the row; 0 where it concerns none or several
 */
public record Finding(FindingKind kind, long first, long last, long entryId) {
    static Finding at(FindingKind kind, long seq, long entryId) {
        return new Finding(kind, seq, seq, entryId);
    }

    /** The finding in words, with its numbers. */
    public String text(Language language) {
        String where = first == last ? Long.toString(first) : first + "–" + last;
        String row = Long.toString(entryId);
        if (language == Language.URDU) return Texts.text(kind.textKey(), language, isolated(where), isolated(row));
        return Texts.text(kind.textKey(), language, where, row);
    }
}
