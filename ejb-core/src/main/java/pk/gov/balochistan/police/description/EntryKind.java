package pk.gov.balochistan.police.description;

import pk.gov.balochistan.police.shared.TextKey;

/** Of what an entry speaks. */
public enum EntryKind implements TextKey {
    /** Another name, in either script. */
    ALIAS,
    BORN,
    PAPER,
    RELATIVE,
    ADDRESS,
    PHONE,
    /** One that the person has, drives or went about with, by its plate. */
    VEHICLE,
    /** How the person looked on a day: of each feature the newest counts in a search. */
    LOOKS,
    /** One mark on the body. */
    MARK,
    /** How the person went about an offence. */
    METHOD;

    /** Whether it is stated by somebody and may be verified; the others were seen. */
    public boolean isStated() {
        return this != LOOKS && this != MARK && this != METHOD;
    }

    @Override
    public String textKey() {
        return "description.kind." + name();
    }
}
