package pk.gov.balochistan.police.linking;

import pk.gov.balochistan.police.shared.TextKey;

/** Why two cases may be the same matter. */
public enum Likeness implements TextKey {
    /** The same identity card or the same telephone. */
    PERSON,
    PLACE,
    /** A station of the same circle. */
    NEIGHBOUR,
    /** Filed within the days of the rule for one place. */
    DAYS,
    WORDS;

    @Override
    public String textKey() {
        return "link.why." + name();
    }
}
