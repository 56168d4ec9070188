package pk.gov.balochistan.police.photoarray;

import pk.gov.balochistan.police.shared.TextKey;

/** Why an array that was sealed is shown to nobody any more. */
public enum VoidReason implements TextKey {
    /** The ground of one of its photographs fell, or what it was taken for is no longer disclosed. */
    WITHDRAWN,
    /** Two of its photographs are of one person, as two examiners decided since. */
    JOINED;

    @Override
    public String textKey() {
        return "arrays.void." + name();
    }
}
