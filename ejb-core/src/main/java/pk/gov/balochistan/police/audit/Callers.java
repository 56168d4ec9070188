package pk.gov.balochistan.police.audit;

/** Tells who asks now. Owned here and filled by identity, so that the gate needs no accounts and the arrow points down. */
public interface Callers {
    /** The signed-in person with the posts in force now, or the citizen. Never null; read afresh for every request. */
    Caller current();
}
