package pk.gov.balochistan.police.shared;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The one normaliser for what people type: Urdu and Arabic digits become ASCII, direction marks, isolates and zero-width
 * joiners vanish, every kind of hyphen and space becomes the plain one, blank becomes null.
 */
public final class Typed {
    /** Fillers of the Korean script: letters by their kind, and blank. */
    private static final String BLANK_LETTERS = "\u115f\u1160\u3164\uffa0";

    private static final String VARIANTS = "يىكهةۃأإآؤۀئ";
    private static final String PLAIN = "ییکہہہاااوہی";

    /** Source: Unicode Standard Annex 9, 2.4 and 2.5. */
    private static final String ISOLATES = "[\\u2066-\\u2069]";

    private Typed() {}

    /** The decimal digits of a typed number, in order, as ASCII; everything else is dropped. Never null. */
    public static String digits(String typed) {
        if (typed == null) return "";
        StringBuilder digits = new StringBuilder(typed.length());
        typed.codePoints().forEach(c -> {
            if (Character.isDigit(c)) digits.append(Character.digit(c, 10));
        });
        return digits.toString();
    }

    /** One line as it is compared: plain digits, hyphens and single spaces, no marks, trimmed. Never null. */
    public static String line(String typed) {
        if (typed == null) return "";
        StringBuilder line = new StringBuilder(typed.length());
        typed.codePoints().forEach(c -> appendPlain(line, c));
        return line.toString().strip();
    }

    /**
     * Words as they are compared, whatever the letter case, the keyboard's variant of an Urdu letter, vowel marks or joiners: one line,
     * lower case, letters folded, punctuation and signs turned to spaces. Never null.
     */
    public static String folded(String typed) {
        if (typed == null) return "";
        String plain = line(Normalizer.normalize(typed, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> appendFolded(folded, c));
        return folded.toString().strip();
    }

    private static void appendFolded(StringBuilder folded, int c) {
        if (Character.isLetterOrDigit(c)) {
            int variant = VARIANTS.indexOf(c);
            folded.appendCodePoint(variant < 0 ? c : PLAIN.charAt(variant));
        } else if (!isMark(c)) {
            appendSpace(folded);
        }
    }

    /** Part of a word, though not a letter: vowel marks, joiners, direction marks. */
    public static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.MODIFIER_LETTER;
    }

    /** How many letters of any script are in a text: signs, digits, marks and what shows as nothing are none. */
    public static int countLetters(String text) {
        return text == null
                ? 0
                : (int) text.codePoints()
                        .filter(c -> Character.isLetter(c) && BLANK_LETTERS.indexOf(c) < 0)
                        .count();
    }

    /** Text as it is stored: stripped, line ends as {@code \n}, no control characters; null when nothing is left to see. */
    public static String textOrNull(String typed) {
        if (typed == null) return null;
        String text = typed.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || isStorable(c)) kept.appendCodePoint(c);
        });
        String stripped = kept.toString().strip();
        return stripped.codePoints().allMatch(Typed::isUnseen) ? null : stripped;
    }

    /**
     * Text as it is stored, of so many characters that can be seen. Isolates vanish: a number that was copied from a page brings
     * them. What turns the direction of the words after it would let others read what nobody wrote, and is refused.
     *
     * @param least of one line of it, so that spaces and marks of direction are none @param most as stored
     * @throws RuleViolation the refusal, with the least and the most; refusal.direction
     */
    public static String within(String typed, int least, int most, String refusal) {
        String text = textOrNull(typed == null ? null : typed.replaceAll(ISOLATES, ""));
        if (text != null && text.codePoints().anyMatch(Typed::turnsDirection)) throw new TurnedText(refusal);
        if (text == null || line(text).length() < least || text.length() > most)
            throw new RuleViolation(refusal, least, most);
        return text;
    }

    /** The same of what may be left out: null for nothing to see. @throws RuleViolation as {@link #within} */
    public static String withinOrNull(String typed, int least, int most, String refusal) {
        return textOrNull(typed) == null ? null : within(typed, least, most, refusal);
    }

    /** Without spaces and marks that show as nothing at either end, such as come with a copied name. */
    public static String bare(String text) {
        return text.replaceAll("^[\\p{Cf}\\p{Z}\\s]+|[\\p{Cf}\\p{Z}\\s]+$", "");
    }

    /** Embeddings and overrides of direction. Source: Unicode Standard Annex 9, 2.1 and 2.2 */
    private static boolean turnsDirection(int c) {
        return c >= 0x202A && c <= 0x202E;
    }

    /** The beginning of a text, at most so long; no character that takes two is cut in half. Null for null. */
    public static String cut(String text, int most) {
        if (text == null || text.length() <= most) return text;
        return text.substring(0, most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || BLANK_LETTERS.indexOf(c) >= 0;
    }

    private static boolean isStorable(int c) {
        // A lone surrogate or a NUL is refused by PostgreSQL, and a control character breaks logs and exports.
        return !Character.isISOControl(c) && !(c >= 0xD800 && c <= 0xDFFF);
    }

    private static void appendPlain(StringBuilder line, int c) {
        if (Character.isDigit(c)) line.append(Character.digit(c, 10));
        else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) appendSpace(line);
        else if (Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2212) line.append('-');
        else if (Character.getType(c) != Character.FORMAT && isStorable(c)) line.appendCodePoint(c);
    }

    private static void appendSpace(StringBuilder line) {
        if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') line.append(' ');
    }
}
