package pk.gov.balochistan.police.smslink;

import pk.gov.balochistan.police.shared.TextKey;

/** What an administrator may order of a link; the last order stands until the next. */
public enum LinkAct implements TextKey {
    /** Nothing more goes out over it; what comes in is taken, and it stays bound. */
    PAUSE,
    /** It finishes what is under way, says goodbye to the centre and stays away: for work on the centre or the line. */
    DRAIN,
    /** It binds, sends and takes, as without any order. */
    RESUME;

    @Override
    public String textKey() {
        return "links.act." + name();
    }
}
