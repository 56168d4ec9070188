package pk.gov.balochistan.police.importing;

import pk.gov.balochistan.police.shared.TextKey;

/** What becomes of a line. */
public enum LineOutcome implements TextKey {
    /** Nothing is wrong with it. */
    TO_FILE,
    FILED,
    /** Its reference was filed from this source before. */
    KNOWN,
    REFUSED;

    @Override
    public String textKey() {
        return "importing.outcome." + name();
    }
}
