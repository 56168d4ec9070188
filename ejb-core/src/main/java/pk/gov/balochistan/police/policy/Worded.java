package pk.gov.balochistan.police.policy;

import java.lang.Character.UnicodeScript;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** Words that the public reads, in both languages. */
public record Worded(String english, String urdu) {
    static final int LEAST = 10;
    static final int MOST = 600;

    /**
     * Words in English as they were typed.
     *
     * @param refusal where they are too short or too long
     * @throws RuleViolation the refusal, with the least and the most letters; policy.english, refusal.direction
     */
    public static String english(String typed, String refusal) {
        return written(typed, refusal, UnicodeScript.LATIN, "policy.english");
    }

    /** The same in Urdu. @throws RuleViolation the refusal, with the least and the most letters; policy.urdu, refusal.direction */
    public static String urdu(String typed, String refusal) {
        return written(typed, refusal, UnicodeScript.ARABIC, "policy.urdu");
    }

    private static String written(String typed, String refusal, UnicodeScript script, String otherScript) {
        String words = Typed.within(typed, LEAST, MOST, refusal);
        if (words.codePoints().noneMatch(c -> Character.isLetter(c) && UnicodeScript.of(c) == script))
            throw new RuleViolation(otherScript);
        return words;
    }

    public String in(Language language) {
        return language == Language.URDU ? urdu : english;
    }
}
