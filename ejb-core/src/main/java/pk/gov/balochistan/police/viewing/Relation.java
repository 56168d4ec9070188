package pk.gov.balochistan.police.viewing;

import pk.gov.balochistan.police.shared.TextKey;

/** How somebody is close to an officer, as the officer declares it. */
public enum Relation implements TextKey {
    SELF,
    SPOUSE,
    PARENT,
    CHILD,
    SIBLING,
    OTHER;

    @Override
    public String textKey() {
        return "viewing.relation." + name();
    }
}
