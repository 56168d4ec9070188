package pk.gov.balochistan.police.gang;

import pk.gov.balochistan.police.shared.TextKey;

/** What a gang mostly does. */
public enum GangCrime implements TextKey {
    DACOITY,
    STREET_ROBBERY,
    VEHICLE_THEFT,
    HOUSE_BREAKING,
    KIDNAPPING,
    EXTORTION,
    NARCOTICS,
    ARMS,
    SMUGGLING,
    LIVESTOCK,
    FRAUD,
    LAND_GRABBING;

    @Override
    public String textKey() {
        return "gang.crime." + name();
    }
}
