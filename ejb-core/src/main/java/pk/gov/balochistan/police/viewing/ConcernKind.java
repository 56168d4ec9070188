package pk.gov.balochistan.police.viewing;

import pk.gov.balochistan.police.shared.TextKey;

/** Why a look-up is worth a second look. Source: SECURITY.md T2. */
public enum ConcernKind implements TextKey {
    /** The person is the officer, by the CNIC that the officer declared. */
    OWN_RECORD,
    /** The person has a name like the officer's. */
    OWN_NAME,
    /** The person is close to the officer, as the officer declared. */
    CLOSE,
    /** An auditor has the person's record watched. */
    PROMINENT,
    /** The officer looked at far more persons in a day than otherwise. */
    VOLUME,
    /** Drawn by lot. */
    SAMPLE;

    @Override
    public String textKey() {
        return "viewing.kind." + name();
    }
}
