package pk.gov.balochistan.police.recall;

import pk.gov.balochistan.police.shared.TextKey;

/** How far it has come with one office. */
public enum RecallState implements TextKey {
    /** Nobody has told it yet. */
    TO_TELL,
    TOLD,
    /** It wrote back. */
    CONFIRMED;

    @Override
    public String textKey() {
        return "recall.state." + name();
    }
}
