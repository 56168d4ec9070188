package pk.gov.balochistan.police.fingerprint;

import pk.gov.balochistan.police.shared.TextKey;

/** Which finger a print is of, numbered as on a ten-print card (ISO/IEC 19794-2, table of finger positions). */
public enum Finger implements TextKey {
    /** Not known: such a print is compared with every finger. */
    UNKNOWN,
    RIGHT_THUMB,
    RIGHT_INDEX,
    RIGHT_MIDDLE,
    RIGHT_RING,
    RIGHT_LITTLE,
    LEFT_THUMB,
    LEFT_INDEX,
    LEFT_MIDDLE,
    LEFT_RING,
    LEFT_LITTLE;

    /** The number on the card, 1 to 10; 0 where the finger is not known. */
    public int number() {
        return ordinal();
    }

    /** Whether prints of these two may be of one finger. */
    public boolean maybe(Finger other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }

    @Override
    public String textKey() {
        return "fingerprint.finger." + name();
    }
}
