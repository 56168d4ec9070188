package pk.gov.balochistan.police.correction;

import pk.gov.balochistan.police.shared.TextKey;

/** What was found of it. */
public enum CorrectionFinding implements TextKey {
    UPHELD,
    PARTLY,
    REFUSED;

    /** Whether something in the record must have been changed before it is answered so. */
    public boolean needsChange() {
        return this != REFUSED;
    }

    @Override
    public String textKey() {
        return "correction.finding." + name();
    }
}
