package pk.gov.balochistan.police.identity;

/** How the state of an account is stored: the other states follow from times. */
public enum StoredState {
    ACTIVE,
    LOCKED
}
