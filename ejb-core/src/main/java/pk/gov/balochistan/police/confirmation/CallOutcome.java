package pk.gov.balochistan.police.confirmation;

import pk.gov.balochistan.police.shared.TextKey;

/** What a call came to. */
public enum CallOutcome implements TextKey {
    /** The complainant said that the case may be closed. */
    YES,
    /** The complainant said that it may not. */
    NO,
    /** The complainant was not spoken to, whoever else lifted the telephone. */
    NOT_REACHED;

    @Override
    public String textKey() {
        return "confirmation.outcome." + name();
    }
}
