package pk.gov.balochistan.police.complaint;

import java.util.ArrayList;
import java.util.List;
import pk.gov.balochistan.police.audit.Role;

/**
 * Why a case went up to a superior, as its timeline keeps it.
 *
 * @param missed which promise was not kept
 * @param rule code of the rule, without a space
 * @param hours that the rule gave beyond the promise, or from when the last post came to answer
 * @param officeHours whether these were hours of open offices only
 */
public record EscalationReason(Missed missed, String rule, int hours, boolean officeHours) {
    /** Begins the code of a rule for every kind of complaint. */
    private static final String ANY = "any";

    /** How many words {@link #about} gives. */
    static final int WORDS = 5;

    /** How many of them the citizen is told: the post, and what was missed. */
    static final int TOLD = 2;

    /** Which of the words of {@link #about} is the rule's code. */
    private static final int RULE = 2;

    /** Keys and words for {@link ComplaintEvent}, those of the post first. */
    String about(Role post) {
        String counted = officeHours ? "complaint.hours.OFFICE" : "complaint.hours.ALL";
        return String.join(" ", post.textKey(), missed.textKey(), rule, Integer.toString(hours), counted);
    }

    /** The same words, with the key of what people call the rule in place of its code, which says nothing to a reader. */
    static List<String> inWords(List<String> about) {
        List<String> words = new ArrayList<>(about);
        String code = words.get(RULE);
        boolean ofAPost = code.contains(".");
        if (code.equals(ANY) || code.startsWith(ANY + "."))
            words.set(RULE, ofAPost ? "complaint.ruleOf.anyPost" : "complaint.ruleOf.any");
        else words.set(RULE, ofAPost ? "complaint.ruleOf.kindPost" : "complaint.ruleOf.kind");
        return words;
    }
}
