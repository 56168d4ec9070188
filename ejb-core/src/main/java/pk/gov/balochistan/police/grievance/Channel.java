package pk.gov.balochistan.police.grievance;

import java.util.List;
import pk.gov.balochistan.police.shared.TextKey;

/** How a complaint came in. */
public enum Channel implements TextKey {
    WEB,
    SMS,
    USSD,
    /** Somebody stands at the desk. */
    DESK,
    /** Somebody calls, and a clerk writes it down. */
    CALL,
    POST,
    EMAIL,
    /** Told in a session that a post of command holds in public (khuli kachehri). */
    OPEN_COURT,
    /** Received by another body, and taken over in a sheet with others. */
    IMPORT;

    /** How what a clerk files may have come. */
    public static final List<Channel> CLERKS = List.of(DESK, CALL, POST, EMAIL, OPEN_COURT);

    /**
     * Whether somebody said whether texts are safe: by text or by a menu a phone in whoever's hands complains and nobody asks, and what
     * was agreed elsewhere was not agreed of what is sealed here.
     */
    public boolean isAskedOfTexts() {
        return this != SMS && this != USSD && this != IMPORT;
    }

    /** It came in writing, on a day of its own: nobody stands there to be asked or to be given a receipt. */
    public boolean isWritten() {
        return this == POST || this == EMAIL;
    }

    @Override
    public String textKey() {
        return "complaint.channel." + name();
    }
}
