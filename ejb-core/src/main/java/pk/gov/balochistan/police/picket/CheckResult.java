package pk.gov.balochistan.police.picket;

import pk.gov.balochistan.police.shared.TextKey;

/** What a check came to. */
public enum CheckResult implements TextKey {
    /** The very number is looked for. */
    FOUND,
    /** A name like it is looked for: a lead. */
    POSSIBLE,
    NOTHING,
    /** A finger was put before examiners. */
    EXAMINED,
    /** No policy lets the program answer now. */
    NO_POLICY,
    /** As many checks as an hour or a day may bring were made. */
    LIMIT;

    @Override
    public String textKey() {
        return "hotlist.result." + name();
    }
}
