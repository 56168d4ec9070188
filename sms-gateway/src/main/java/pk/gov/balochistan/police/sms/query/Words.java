package pk.gov.balochistan.police.sms.query;

import java.text.Normalizer;
import java.util.Locale;
import pk.gov.balochistan.police.shared.Typed;

/** Words as they are compared: whatever the letter case, the keyboard's variant of an Urdu letter, vowel marks or joiners. */
final class Words {
    private static final String VARIANTS = "يىكهةۃأإآؤۀئ";
    private static final String PLAIN = "ییکہہہاااوہی";

    private Words() {}

    /** One line, lower case, letters folded, punctuation and signs turned to spaces. Never null. */
    static String folded(String typed) {
        if (typed == null) return "";
        String plain =
                Typed.line(Normalizer.normalize(typed, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> append(folded, c));
        return folded.toString().strip();
    }

    private static void append(StringBuilder folded, int c) {
        if (Character.isLetterOrDigit(c)) {
            int variant = VARIANTS.indexOf(c);
            folded.appendCodePoint(variant < 0 ? c : PLAIN.charAt(variant));
        } else if (!isMark(c) && folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    /** Part of a word, though not a letter: vowel marks, joiners, direction marks. */
    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.MODIFIER_LETTER;
    }

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
