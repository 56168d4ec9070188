package pk.gov.balochistan.police.tracking;

/**
 * What the complainant says about the answer of the police.
 *
 * @param satisfaction 1 to 5, the best; null where it was not said; counts beside {@code YES} alone
 * @param reason as typed; null for none
 */
public record CitizenWord(Kind kind, Integer satisfaction, String reason) {
    /** Whether the answer settles it, and who is to answer anew. */
    public enum Kind {
        YES,
        NO,
        /** It does not, and the next superior is asked. */
        APPEAL
    }
}
