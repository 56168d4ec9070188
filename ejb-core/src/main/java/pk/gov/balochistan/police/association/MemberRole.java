package pk.gov.balochistan.police.association;

import pk.gov.balochistan.police.shared.TextKey;

/**
 * What a member does in a gang. There is none for somebody who talks to the police, and there must not be: charts are shown, printed and lost,
 * and whoever stood there would be dead.
 */
public enum MemberRole implements TextKey {
    LEADER,
    SECOND,
    MEMBER,
    DRIVER,
    SCOUT,
    ARMOURER,
    RECEIVER;

    @Override
    public String textKey() {
        return "association.role." + name();
    }
}
