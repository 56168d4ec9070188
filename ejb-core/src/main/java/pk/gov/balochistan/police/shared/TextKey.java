package pk.gov.balochistan.police.shared;

/** Something a person reads by name: an enum constant or a place, shown through its key of the bundles. */
public interface TextKey {
    String textKey();
}
