package pk.gov.balochistan.police.retention;

import java.util.List;

/**
 * How long a person's records are kept.
 *
 * @param term by their entries
 * @param delays what keeps them now, the term among them while it has not ended; empty where nothing does
 */
public record Kept(Term term, List<Delay> delays) {
    public boolean isDue() {
        return delays.isEmpty();
    }

    /** Whether nothing keeps them but the term, so that an order of a court comes before it. */
    public boolean isFreeButForTerm() {
        return delays.stream().allMatch(delay -> delay == Delay.TERM);
    }

    /** What keeps them beside the term. */
    public List<Delay> beside() {
        return delays.stream().filter(delay -> delay != Delay.TERM).toList();
    }
}
