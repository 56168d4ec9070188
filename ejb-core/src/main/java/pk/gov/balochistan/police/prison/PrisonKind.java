package pk.gov.balochistan.police.prison;

import pk.gov.balochistan.police.shared.TextKey;

/** Which kind of prison. Source: Pakistan Prison Rules 1978, chapter 1. */
public enum PrisonKind implements TextKey {
    CENTRAL,
    DISTRICT,
    /** Whichever stands outside the province; each stay names it in words. */
    OUTSIDE;

    @Override
    public String textKey() {
        return "prison.kind." + name();
    }
}
