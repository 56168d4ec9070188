package pk.gov.balochistan.police.arrayshowing;

import pk.gov.balochistan.police.shared.TextKey;

/** How far a showing has come. */
public enum ShowingState implements TextKey {
    WAITING,
    /** The array fell before it was laid open to this witness, and never will be. */
    VOID,
    /** Laid open; what the witness said has yet to be written down. */
    BEGUN,
    RECORDED;

    static ShowingState of(BegunShowing begun, ShowingOutcome outcome, boolean isVoid) {
        if (outcome != null) return RECORDED;
        if (begun != null) return BEGUN;
        return isVoid ? VOID : WAITING;
    }

    @Override
    public String textKey() {
        return "arrays.state." + name();
    }
}
