package pk.gov.balochistan.police.closing;

import pk.gov.balochistan.police.shared.TextKey;

/** Whose word closed a case. */
public enum ClosedBy implements TextKey {
    /** The complainant said that the answer settles it. */
    CITIZEN,
    /** The complainant said so when a post called that had no part in the case. */
    CALL,
    /** Nobody said so in the time of the rule: counted, and shown as what it is. */
    NOBODY;

    @Override
    public String textKey() {
        return "closing.by." + name();
    }
}
