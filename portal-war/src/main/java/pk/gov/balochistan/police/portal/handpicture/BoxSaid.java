package pk.gov.balochistan.police.portal.handpicture;

import pk.gov.balochistan.police.printtaking.FingerState;
import pk.gov.balochistan.police.shared.TextKey;

/** What is to become of one box of a picture. */
public enum BoxSaid implements TextKey {
    TAKE(FingerState.TAKEN),
    LEAVE(null),
    MISSING(FingerState.MISSING),
    BANDAGED(FingerState.BANDAGED);

    private final FingerState state;

    BoxSaid(FingerState state) {
        this.state = state;
    }

    /** Null where nothing is said of the finger. */
    FingerState state() {
        return state;
    }

    /** Whether the finger is said not to be there. */
    boolean isUntaken() {
        return state != null && state != FingerState.TAKEN;
    }

    @Override
    public String textKey() {
        return "handPage.said." + name();
    }
}
