package pk.gov.balochistan.police.identity;

import pk.gov.balochistan.police.shared.TextKey;

/** What proves a person beside the password. */
public enum SecondFactor implements TextKey {
    /** An app on the phone. */
    TOTP,
    /** A printed card of codes, for those without a smartphone. */
    CARD;

    @Override
    public String textKey() {
        return "identity.factor." + name();
    }
}
