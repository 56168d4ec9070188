package pk.gov.balochistan.police.hearing;

import pk.gov.balochistan.police.shared.TextKey;

/** How both sides are heard. */
public enum HearingKind implements TextKey {
    MEETING,
    /** A three-way call, of which minutes are written; nothing is recorded. */
    CALL;

    @Override
    public String textKey() {
        return "hearing.kind." + name();
    }
}
