package pk.gov.balochistan.police.latentsearch;

import pk.gov.balochistan.police.shared.TextKey;

/** How far a search has come. */
public enum SearchState implements TextKey {
    QUEUED,
    RUNNING,
    /** Its list is there. */
    DONE,
    CANCELLED,
    /** It says why. */
    FAILED;

    @Override
    public String textKey() {
        return "latent.search." + name();
    }
}
