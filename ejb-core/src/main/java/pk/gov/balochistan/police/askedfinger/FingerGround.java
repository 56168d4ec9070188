package pk.gov.balochistan.police.askedfinger;

import pk.gov.balochistan.police.shared.TextKey;

/**
 * On what ground a finger is taken outside a police station. Source: Identification of Prisoners Act 1920, section 4; for whoever is not arrested the Act gives no power, so that the person must agree
 * and may refuse (confidence low: the policy of the province says whether it lets that be enough).
 */
public enum FingerGround implements TextKey {
    ARRESTED,
    AGREED;

    @Override
    public String textKey() {
        return "finger.ground." + name();
    }
}
