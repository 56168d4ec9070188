package pk.gov.balochistan.police.grievance;

import pk.gov.balochistan.police.shared.TextKey;

/** How a complaint came in. */
public enum Channel implements TextKey {
    WEB,
    SMS,
    USSD,
    DESK;

    /** By text or by a menu: from a phone in whoever's hands, and without being asked how one may be reached. */
    public boolean isByPhone() {
        return this == SMS || this == USSD;
    }

    @Override
    public String textKey() {
        return "complaint.channel." + name();
    }
}
