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
        return new Worded(Typed.within(inEnglish, LEAST, MOST, english), Typed.within(inUrdu, LEAST, MOST, urdu));
    }

    public String in(Language language) {
        return language == Language.URDU ? urdu : english;
    }
}
