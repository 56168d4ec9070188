package pk.gov.balochistan.police.grading;

import java.util.Arrays;
import java.util.Set;
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
            "مخبر",
            "مخبروں",
            "مخبری");

    private NamesNoSource() {}

    /** @param words may be null @return the same @throws RuleViolation grading.names */
    public static String require(String words) {
        return require(words, "grading.names");
    }

    static String require(String words, String refusal) {
        boolean points =
                words != null && Arrays.stream(Typed.folded(words).split(" ")).anyMatch(WORDS::contains);
        if (points) throw new RuleViolation(refusal);
        return words;
    }
}
