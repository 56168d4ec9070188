package pk.gov.balochistan.police.hotlist;

import pk.gov.balochistan.police.shared.TextKey;

/** What an entry is on a day; it answers a check in one of them alone. */
public enum HotlistState implements TextKey {
    /** For the second person. */
    WAITING,
    REFUSED,
    /** Confirmed, and its first day is yet to come. */
    BEGINS_LATER,
    IN_FORCE,
    EXPIRED,
    WITHDRAWN;

    @Override
    public String textKey() {
        return "hotlist.state." + name();
    }
}
