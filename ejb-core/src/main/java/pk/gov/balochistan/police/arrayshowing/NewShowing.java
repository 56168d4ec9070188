package pk.gov.balochistan.police.arrayshowing;

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
 * @throws RuleViolation arrays.witness, arrays.language, arrays.place
 */
public record NewShowing(String witness, Language language, String placeCode) implements Detailed {
    public NewShowing {
        witness = Typed.within(witness, 3, 120, "arrays.witness");
        if (language == null) throw new RuleViolation("arrays.language");
        if (placeCode == null || placeCode.isBlank()) throw new RuleViolation("arrays.place");
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
