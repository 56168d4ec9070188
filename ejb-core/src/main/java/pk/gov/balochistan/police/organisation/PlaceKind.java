package pk.gov.balochistan.police.organisation;

import pk.gov.balochistan.police.shared.TextKey;

/** What kind of place; RANGE is a civil division under a regional police officer, UNIT an office such as the CRO. */
public enum PlaceKind implements TextKey {
    PROVINCE,
    RANGE,
    DISTRICT,
    CITY_DIVISION,
    CIRCLE,
    STATION,
    KHIDMAT_MARKAZ,
    UNIT;

    /** Whether complaints lie at such a place as a matter of course, and not at an office of it. */
    public boolean isOfCommand() {
        return this != KHIDMAT_MARKAZ && this != UNIT;
    }

    @Override
    public String textKey() {
        return "place.kind." + name();
    }
}
