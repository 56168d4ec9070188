package pk.gov.balochistan.police.prison;

import pk.gov.balochistan.police.shared.TextKey;

/** As what a prison holds a person. Source: Prisons Act 1894, section 3. */
public enum HeldAs implements TextKey {
    /** By a court's remand (CrPC 167, 344). */
    UNDER_TRIAL,
    /** Under a sentence (CrPC 383). */
    CONVICT,
    /** By another law, such as an order of detention. */
    OTHER_LAW;

    @Override
    public String textKey() {
        return "prison.heldAs." + name();
    }
}
