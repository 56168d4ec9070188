package pk.gov.balochistan.police.grading;

import pk.gov.balochistan.police.shared.TextKey;

/** Who may read it: the third five of the scheme, of which a record office needs two. */
public enum Handling implements TextKey {
    /** Whoever may open the records of all whom it is about. */
    READERS,
    /** Examiners of the record office alone. */
    OFFICE;

    @Override
    public String textKey() {
        return "grading.handling." + name();
    }
}
