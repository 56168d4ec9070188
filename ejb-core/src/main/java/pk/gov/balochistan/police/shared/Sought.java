package pk.gov.balochistan.police.shared;

/** A request that may look for a certain person: the trail names whom, under a pseudonym, even when nothing is found. */
public interface Sought {
    /** What identifies the person looked for, or null when nobody in particular is. */
    String sought();
}
