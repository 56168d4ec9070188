package pk.gov.balochistan.police.policy;

import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** Words that the public reads, in both languages. */
public record Worded(String english, String urdu) {
    static final int LEAST = 10;
    static final int MOST = 600;

    /**
     * The words as they were typed.
     *
     * @param english refusal where the English words are too short or too long
     * @param urdu the same of the Urdu words
     * @throws RuleViolation the refusal, with the least and the most letters
     */
    static Worded typed(String inEnglish, String inUrdu, String english, String urdu) {
        return new Worded(words(inEnglish, english), words(inUrdu, urdu));
    }

    private static String words(String typed, String refusal) {
        String words = Typed.textOrNull(typed);
        if (words == null || Typed.line(words).length() < LEAST || words.length() > MOST)
            throw new RuleViolation(refusal, LEAST, MOST);
        return words;
    }

    public String in(Language language) {
        return language == Language.URDU ? urdu : english;
    }
}
