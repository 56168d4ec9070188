package pk.gov.balochistan.police.arrayshowing;

import java.util.EnumSet;
import java.util.Set;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * To whom an array is to be shown, and where. The witness is written here alone and is found by no search.
 *
 * @param witness the name as in the statement, 3 to 120 characters
 * @param language in which the witness is spoken to
 * @param placeCode the station or office whose officers may show it
 * @throws RuleViolation arrays.witness, arrays.witness.letters, arrays.language, arrays.place
 */
public record NewShowing(String witness, Language language, String placeCode) implements Detailed {
    private static final Set<Character.UnicodeScript> SCRIPTS =
            EnumSet.of(Character.UnicodeScript.LATIN, Character.UnicodeScript.ARABIC, Character.UnicodeScript.COMMON);

    public NewShowing {
        witness = Typed.within(witness, 3, 120, "arrays.witness");
        // Letters of other scripts look the same and are none of a name's.
        if (!witness.codePoints().allMatch(NewShowing::isOfOurScripts))
            throw new RuleViolation("arrays.witness.letters");
        if (language == null) throw new RuleViolation("arrays.language");
        if (placeCode == null || placeCode.isBlank()) throw new RuleViolation("arrays.place");
    }

    private static boolean isOfOurScripts(int letter) {
        return !Character.isLetter(letter) || SCRIPTS.contains(Character.UnicodeScript.of(letter));
    }

    /** The same for a name that is written alike. */
    String key() {
        return Typed.folded(witness);
    }

    @Override
    public String auditDetail() {
        return "at " + placeCode + " in " + language;
    }
}
