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

    @Override
    public String textKey() {
        return "place.kind." + name();
    }
}
