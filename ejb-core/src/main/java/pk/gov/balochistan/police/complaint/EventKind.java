package pk.gov.balochistan.police.complaint;

import pk.gov.balochistan.police.shared.TextKey;

/** What happened on a complaint's timeline. */
public enum EventKind implements TextKey {
    FILED,
    ROUTED,
    ALLOCATED,
    TAKEN,
    CONTACTED,
    STEP,
    FILE_ADDED,
    REFERRED,
    RESOLVED;

    @Override
    public String textKey() {
        return "complaint.event." + name();
    }
}
