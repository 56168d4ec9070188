package pk.gov.balochistan.police.picket;

import pk.gov.balochistan.police.shared.TextKey;

/** Why an officer checks. Source: DOMAIN.md 11, purpose on each search. */
public enum CheckReason implements TextKey {
    /** Stopped at a picket. */
    PICKET,
    /** Met on patrol. */
    PATROL,
    /** A case under investigation. */
    CASE,
    /** Service of a court's process. */
    COURT;

    @Override
    public String textKey() {
        return "hotlist.reason." + name();
    }
}
