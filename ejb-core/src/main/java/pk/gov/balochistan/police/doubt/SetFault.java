package pk.gov.balochistan.police.doubt;

import pk.gov.balochistan.police.lawfultaking.Mistake;
import pk.gov.balochistan.police.shared.TextKey;

/** What is said to be wrong with a finished set. */
public enum SetFault implements TextKey {
    /** It was taken of somebody else: identifications that rest on it are wrong as well. */
    PERSON,
    /** The law gave no ground to take it, or another one than was stated: of whom it is stands. */
    GROUND;

    @Override
    public String textKey() {
        return "prints.setDoubt.fault." + name();
    }

    /** As what a set is withdrawn of which this is true. */
    Mistake mistake() {
        return this == PERSON ? Mistake.OF_ANOTHER : Mistake.UNGROUNDED;
    }
}
