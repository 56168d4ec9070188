package pk.gov.balochistan.police.sms.query;

import pk.gov.balochistan.police.shared.Typed;

/** In what script and language words were typed. */
final class Words {
    private Words() {}

    static boolean isUrduScript(String text) {
        long urdu = text.codePoints().filter(Words::isUrdu).count();
        long latin = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return urdu > latin;
    }

    private static boolean isUrdu(int c) {
        boolean urduDigit = c >= 0x06F0 && c <= 0x06F9 || c >= 0x0660 && c <= 0x0669;
        return urduDigit || Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
    }

    /** Digits of the Latin keyboard and no letter: nobody can tell in what language they were typed. */
    static boolean isBareDigits(String text) {
        return text != null
                && Typed.countLetters(text) == 0
                && text.codePoints().noneMatch(Words::isUrdu);
    }
}
