package pk.gov.balochistan.police.printtaking;

import pk.gov.balochistan.police.shared.TextKey;

/** What a set says of a finger. */
public enum FingerState implements TextKey {
    TAKEN,
    MISSING,
    BANDAGED;

    @Override
    public String textKey() {
        return "prints.state." + name();
    }
}
