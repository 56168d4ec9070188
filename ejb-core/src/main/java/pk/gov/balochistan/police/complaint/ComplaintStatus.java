package pk.gov.balochistan.police.complaint;

import pk.gov.balochistan.police.shared.TextKey;

/** The states of a complaint and every allowed move. Pages ask it which buttons to show; the entity refuses all other moves. */
public enum ComplaintStatus implements TextKey {
    RECEIVED,
    ALLOCATED,
    IN_PROGRESS,
    /** Handed to a body outside the police, which alone can end it. */
    REFERRED_OUTSIDE,
    RESOLVED;

    public boolean mayBecome(ComplaintStatus next) {
        return switch (this) {
            case RECEIVED -> next == ALLOCATED || next == IN_PROGRESS || next == REFERRED_OUTSIDE;
            case ALLOCATED -> next == ALLOCATED || next == IN_PROGRESS || next == REFERRED_OUTSIDE;
            case IN_PROGRESS -> next == ALLOCATED || next == REFERRED_OUTSIDE || next == RESOLVED;
            case REFERRED_OUTSIDE, RESOLVED -> false;
        };
    }

    /** Still waits for somebody in the police. */
    public boolean isOpen() {
        return this != RESOLVED && this != REFERRED_OUTSIDE;
    }

    /** What the citizen reads. */
    @Override
    public String textKey() {
        return "complaint.status." + name();
    }
}
