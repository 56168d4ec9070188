package pk.gov.balochistan.police.closing;

import pk.gov.balochistan.police.shared.TextKey;

/** Whose word closed a case. */
public enum ClosedBy implements TextKey {
    /** The complainant said that the answer settles it. */
    CITIZEN,
    /** Nobody said so in the time of the rule: counted, and shown as what it is. */
    NOBODY;

    @Override
    public String textKey() {
        return "closing.by." + name();
    }
}
