package pk.gov.balochistan.police.recall;

import pk.gov.balochistan.police.shared.TextKey;

/** Which offices a list shows. */
public enum RecallPile implements TextKey {
    /** Those that are to be told, or have yet to write back; the longest waiting first. */
    OPEN,
    /** Those that wrote back, the latest first. */
    CONFIRMED;

    @Override
    public String textKey() {
        return "recall.pile." + name();
    }
}
