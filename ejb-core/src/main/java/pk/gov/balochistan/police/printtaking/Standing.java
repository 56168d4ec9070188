package pk.gov.balochistan.police.printtaking;

import pk.gov.balochistan.police.shared.TextKey;

/** How a person stands in the case for which prints would be taken. Source: Identification of Prisoners Act 1920, sections 3 to 5. */
public enum Standing implements TextKey {
    ARRESTED,
    CONVICTED,
    /** A magistrate ordered it for this investigation. */
    ORDERED,
    COMPLAINANT,
    WITNESS,
    VICTIM;

    /** Whether prints of such a person are ever kept. */
    public boolean isGround() {
        return this == ARRESTED || this == CONVICTED || this == ORDERED;
    }

    @Override
    public String textKey() {
        return "prints.standing." + name();
    }
}
