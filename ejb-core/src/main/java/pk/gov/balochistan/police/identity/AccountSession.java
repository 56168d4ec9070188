package pk.gov.balochistan.police.identity;

/** A sign-in and whose it is. */
public record AccountSession(SignedInSession session, UserAccount account) {}
