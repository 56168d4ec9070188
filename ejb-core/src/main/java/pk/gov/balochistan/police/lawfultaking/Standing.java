package pk.gov.balochistan.police.lawfultaking;

import pk.gov.balochistan.police.shared.TextKey;

/** How a person stands in the case for which prints or photographs would be taken. Source: Identification of Prisoners Act 1920, sections 3 to 5. */
public enum Standing implements TextKey {
    ARRESTED,
    CONVICTED,
    /** A magistrate ordered it for this investigation. */
    ORDERED,
    COMPLAINANT,
    WITNESS,
    VICTIM;

    /** Whether anything taken of such a person is ever kept; of whom photographs are is narrower ({@link Ground#requireLawful}). */
    public boolean isGround() {
        return this == ARRESTED || this == CONVICTED || this == ORDERED;
    }

    @Override
    public String textKey() {
        return "taking.standing." + name();
    }
}
