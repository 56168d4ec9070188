package pk.gov.balochistan.police.grading;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * Words that would point at whoever told the police: such a person may be killed for it, and charts are shown and printed. A word list finds
 * the careless, not the determined; the page says the rule.
 */
public final class NamesNoSource {
    private static final Set<String> WORDS = Set.of(
            "informant",
            "informants",
            "informer",
            "informers",
            "mukhbir",
            "mukhber",
            "mukhbar",
            "khabri",
            "khabari",
            "مخبر",
            "مخبروں",
            "مخبری");

    /** As such persons are called where they have a number: "source 17", "spy no. 4". */
    private static final Pattern NUMBERED =
            Pattern.compile("\\b(source|spy|agent|سورس|ایجنٹ|جاسوس) ((no|number|نمبر) )?\\d");

    private NamesNoSource() {}

    /** @param words may be null @return the same @throws RuleViolation grading.names */
    public static String require(String words) {
        return require(words, "grading.names");
    }

    static String require(String words, String refusal) {
        if (words != null && points(Typed.folded(words))) throw new RuleViolation(refusal);
        return words;
    }

    private static boolean points(String folded) {
        return Arrays.stream(folded.split(" ")).anyMatch(WORDS::contains)
                || NUMBERED.matcher(folded).find();
    }
}
