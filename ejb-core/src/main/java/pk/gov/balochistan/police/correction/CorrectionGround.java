package pk.gov.balochistan.police.correction;

import pk.gov.balochistan.police.shared.TextKey;

/** What the person says is wrong. */
public enum CorrectionGround implements TextKey {
    /** It was somebody else. */
    NOT_MINE(true),
    /** The court decided otherwise, or has decided meanwhile. */
    OUTCOME(true),
    /** The person was a child, or a court ordered the entry closed. */
    SEALING(true),
    /** The section, the day, the FIR or another part of an entry. */
    ENTRY(true),
    /** The name, the CNIC, the father, or something in the description. */
    DETAILS(false);

    private final boolean ofEntry;

    CorrectionGround(boolean ofEntry) {
        this.ofEntry = ofEntry;
    }

    /** Whether it is about one entry of the record, and not about the person's details. */
    public boolean isOfEntry() {
        return ofEntry;
    }

    @Override
    public String textKey() {
        return "correction.ground." + name();
    }
}
