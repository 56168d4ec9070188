package pk.gov.balochistan.police.linking;

import pk.gov.balochistan.police.shared.TextKey;

/** What an officer says of two cases. */
public enum LinkKind implements TextKey {
    /** The younger tells again what the older tells. */
    SAME_MATTER,
    /** Two matters that are better known together. */
    RELATED,
    /** Looked at and found to be two matters: not offered again. */
    NOT_SAME;

    @Override
    public String textKey() {
        return "link.kind." + name();
    }
}
