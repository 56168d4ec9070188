package pk.gov.balochistan.police.viewing;

import pk.gov.balochistan.police.shared.TextKey;

/** What an auditor found about a look-up. */
public enum ViewFinding implements TextKey {
    /** It was needed for the work. */
    PROPER,
    /** It was not; the words say to whom it was passed on. */
    IMPROPER,
    /** It could not be found out. */
    UNCLEAR;

    @Override
    public String textKey() {
        return "viewing.finding." + name();
    }
}
