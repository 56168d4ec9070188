package pk.gov.balochistan.police.grievance;

import pk.gov.balochistan.police.shared.TextKey;

/** How a complaint came in. */
public enum Channel implements TextKey {
    WEB,
    SMS,
    DESK;

    @Override
    public String textKey() {
        return "complaint.channel." + name();
    }
}
