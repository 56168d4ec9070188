package pk.gov.balochistan.police.handpicture;

import pk.gov.balochistan.police.shared.TextKey;

/** What a picture of more than one finger shows. */
public enum HandKind implements TextKey {
    /** The whole form: ten rolled fingers, and the slaps and thumbs below them. */
    CARD,
    RIGHT_FOUR,
    LEFT_FOUR,
    /** Both thumbs side by side, the left one on the left. */
    THUMBS,
    RIGHT_PALM,
    LEFT_PALM,
    /** The outer edge of the hand, as it lies on paper while somebody writes. */
    RIGHT_WRITER,
    LEFT_WRITER;

    /** Whether fingers are cut out of it; a palm is kept and shown, and compared by people alone. */
    public boolean hasFingers() {
        return compareTo(RIGHT_PALM) < 0;
    }

    @Override
    public String textKey() {
        return "hand.kind." + name();
    }
}
