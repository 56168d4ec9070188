package pk.gov.balochistan.police.identity;

import pk.gov.balochistan.police.shared.TextKey;

/** How an account stands at a moment. Only the first lets anyone in. */
public enum AccountState implements TextKey {
    ACTIVE,
    /** Too many wrong tries from devices that never signed in before; passes by itself. */
    PAUSED,
    /** Locked by an administrator, until an administrator lifts it. */
    LOCKED,
    /** Nobody signed in for 90 days; an administrator opens it again. */
    UNUSED;

    @Override
    public String textKey() {
        return "identity.state." + name();
    }
}
