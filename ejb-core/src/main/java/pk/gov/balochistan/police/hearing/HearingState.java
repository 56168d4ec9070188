package pk.gov.balochistan.police.hearing;

import pk.gov.balochistan.police.shared.TextKey;

/** What became of a talk that was fixed. */
public enum HearingState implements TextKey {
    FIXED,
    HELD,
    CANCELLED;

    @Override
    public String textKey() {
        return "hearing.state." + name();
    }
}
