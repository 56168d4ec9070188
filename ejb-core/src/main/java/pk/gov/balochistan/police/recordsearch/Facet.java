package pk.gov.balochistan.police.recordsearch;

import pk.gov.balochistan.police.shared.TextKey;

/**
 * One thing that may be chosen, and among how many of the persons found.
 *
 * @param value a trait or a band of age
 * @param count null where there are too many to count
 */
public record Facet(TextKey value, Integer count) {
    /** As an address names it. */
    public String name() {
        return ((Enum<?>) value).name();
    }
}
