package pk.gov.balochistan.police.sheet;

import pk.gov.balochistan.police.shared.TextKey;

/** What becomes of a line. */
public enum LineOutcome implements TextKey {
    /** Nothing is wrong with it. */
    TO_FILE,
    FILED,
    /** It was taken over before. */
    KNOWN,
    /** So it was, and what is known says something else. */
    DIFFERS,
    /** It is about a person who is not on record, and is left out. */
    NOT_ON_RECORD,
    REFUSED;

    @Override
    public String textKey() {
        return "importing.outcome." + name();
    }
}
