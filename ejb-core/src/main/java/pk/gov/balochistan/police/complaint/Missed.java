package pk.gov.balochistan.police.complaint;

import pk.gov.balochistan.police.shared.TextKey;

/** The promise that was not kept: that somebody speaks to the complainant, or that there is an answer. */
public enum Missed implements TextKey {
    CONTACT,
    ANSWER;

    @Override
    public String textKey() {
        return "complaint.missed." + name();
    }
}
