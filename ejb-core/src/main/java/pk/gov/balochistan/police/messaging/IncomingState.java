package pk.gov.balochistan.police.messaging;

import pk.gov.balochistan.police.shared.TextKey;

/** How far a received text has come. */
public enum IncomingState implements TextKey {
    /** Stored and acknowledged, nobody has looked at it yet. */
    NEW,
    /** One part of a longer text; the others have not all come. */
    WAITING_PARTS,
    /** Answered, or its part was taken up into a text that was answered. */
    DONE,
    /** Could not be handled in five tries: a fault of ours, for an administrator to see. */
    FAILED,
    /** Needs no answer: an alphanumeric sender, our own short code, an impossible part, a part whose fellows never came. */
    IGNORED;

    @Override
    public String textKey() {
        return "messages.incoming." + name();
    }

    boolean isSettled() {
        return this == DONE || this == FAILED || this == IGNORED;
    }
}
