package pk.gov.balochistan.police.photoarray;

import java.util.Arrays;
import java.util.List;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;

/**
 * Whether the suspect can stand in an identification parade before a magistrate. While one is possible no photograph is shown: whoever has
 * seen it may know the photograph again and not the person, and the parade is worth nothing. Source: Police Rules 1934, rule 26.32.
 */
public enum ParadeBar implements TextKey {
    /** Not arrested, and nobody knows where. */
    NOT_FOUND(null),
    DIED(null),
    /** Where no court of Pakistan can have the person brought from. */
    ABROAD(null),
    /** A magistrate declined to hold one, by an order. */
    DECLINED(null),
    /** Arrested, on bail or in prison: a parade is held. */
    CUSTODY("arrays.bar.custody"),
    /** Asked for, or ordered and yet to be held. */
    PLANNED("arrays.bar.planned"),
    /** Held already: a choice among photographs after it adds nothing. */
    HELD("arrays.bar.held");

    private final String refusal;

    ParadeBar(String refusal) {
        this.refusal = refusal;
    }

    /** Whether photographs may be shown instead. */
    public boolean isGround() {
        return refusal == null;
    }

    /** @throws RuleViolation arrays.bar.custody, arrays.bar.planned, arrays.bar.held */
    void requireGround() {
        if (refusal != null) throw new RuleViolation(refusal);
    }

    /** Those on which an array may rest. */
    public static List<ParadeBar> grounds() {
        return Arrays.stream(values()).filter(ParadeBar::isGround).toList();
    }

    @Override
    public String textKey() {
        return "arrays.bar." + name();
    }
}
