package pk.gov.balochistan.police.sms.query;

import java.util.Optional;

/**
 * What follows a yes or a no: a complaint's number, perhaps after a word or two such as "my no", and what is said besides.
 *
 * @param digits as many as were typed up to a whole number; fewer, or one too many, where it was mistyped
 * @param after the words after the number, without spaces around; never null
 */
record NumberFirst(String digits, String after) {
    static final int WHOLE = 12;
    /** Enough for "my number is"; a machine that sends our own words back has more. */
    static final int LETTERS_BEFORE = 12;

    /** Fewer are no number, and a text that holds no more says something else. */
    private static final int FEWEST = 4;

    static Optional<NumberFirst> in(String text) {
        StringBuilder digits = new StringBuilder();
        int letters = 0;
        int at = 0;
        while (at < text.length() && digits.length() < WHOLE) {
            int c = text.codePointAt(at);
            if (Character.isDigit(c)) digits.append(Character.digit(c, 10));
            else if (Character.isLetter(c) && !digits.isEmpty()) break;
            else if (Character.isLetter(c) && ++letters > LETTERS_BEFORE) return Optional.empty();
            at += Character.charCount(c);
        }
        if (digits.length() < FEWEST) return Optional.empty();
        // Thirteen digits without a gap are an identity card's, and no number of ours with a word after it.
        if (at < text.length() && Character.isDigit(text.codePointAt(at))) digits.append('0');
        return Optional.of(new NumberFirst(digits.toString(), text.substring(at).strip()));
    }
}
