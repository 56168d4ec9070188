package pk.gov.balochistan.police.complaint;

import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;

/** The states of a complaint and every allowed move. Pages ask it which buttons to show; the entity refuses all other moves. */
public enum ComplaintStatus implements TextKey {
    RECEIVED,
    ALLOCATED,
    IN_PROGRESS,
    /** Handed to a body outside the police; where the police chose to, the complainant may ask their superior about that. */
    REFERRED_OUTSIDE,
    /** The police have answered, and the citizen has the word. */
    RESOLVED,
    /** By the citizen's word, or without it: which of the two is kept beside it. */
    CLOSED,
    /** The answer did not settle it. */
    REOPENED;

    public boolean mayBecome(ComplaintStatus next) {
        return switch (this) {
            case RECEIVED, REOPENED -> next == ALLOCATED || next == IN_PROGRESS || next == REFERRED_OUTSIDE;
            case ALLOCATED -> next == ALLOCATED || next == IN_PROGRESS || next == REFERRED_OUTSIDE;
            case IN_PROGRESS -> next == ALLOCATED || next == REFERRED_OUTSIDE || next == RESOLVED;
            case RESOLVED -> next == CLOSED || next == REOPENED;
            case CLOSED -> next == REOPENED;
            case REFERRED_OUTSIDE -> next == REOPENED;
        };
    }

    /** Why that move is none; whoever takes what was taken meanwhile reads just that, and the sheet says by whom. */
    RuleViolation refuses(ComplaintStatus next) {
        boolean isTaken = this == IN_PROGRESS && next == IN_PROGRESS;
        return isTaken
                ? new RuleViolation("complaint.refusal.taken")
                : new RuleViolation("complaint.refusal.move", this, next);
    }

    /** Still waits for somebody in the police. */
    public boolean isOpen() {
        return switch (this) {
            case RECEIVED, ALLOCATED, IN_PROGRESS, REOPENED -> true;
            case REFERRED_OUTSIDE, RESOLVED, CLOSED -> false;
        };
    }

    /** What the citizen reads. */
    @Override
    public String textKey() {
        return "complaint.status." + name();
    }
}
