package pk.gov.balochistan.police.arrayshowing;

import pk.gov.balochistan.police.shared.TextKey;

/** What a witness answered before an array. */
public enum WitnessAnswer implements TextKey {
    /** Pointed at one photograph. */
    CHOSE,
    /** Said that the person is not among them. */
    NONE,
    UNSURE,
    /** The showing ended before an answer; the words say why. */
    STOPPED;

    @Override
    public String textKey() {
        return "arrays.answer." + name();
    }
}
