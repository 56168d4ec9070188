package pk.gov.balochistan.police.scanner;

import java.time.Duration;
import pk.gov.balochistan.police.shared.TextKey;

/** How the stand-in behaves: as it should, or in one of the ways in which scanners and their programs go wrong. */
public enum Behaviour implements TextKey {
    GOOD,
    /** The scanner is not plugged in. */
    NO_DEVICE,
    /** Nobody puts a finger on it. */
    NO_FINGER,
    /** The finger comes after some seconds. */
    SLOW,
    /** Another count of fingers than was asked for lies on it. */
    WRONG_COUNT,
    /** The line breaks while the image comes. */
    DROPPED,
    /** Octets that are no image. */
    RUBBISH,
    /** More octets than a portal takes. */
    TOO_LARGE,
    /** An image of 96 dots an inch. */
    WRONG_DPI;

    /** After which time a finger lies on the scanner. */
    Duration fingerAfter() {
        return this == SLOW ? Duration.ofSeconds(4) : Duration.ofMillis(300);
    }

    @Override
    public String textKey() {
        return "scanner.behaviour." + name();
    }
}
