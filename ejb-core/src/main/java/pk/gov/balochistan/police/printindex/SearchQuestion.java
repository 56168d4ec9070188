package pk.gov.balochistan.police.printindex;

import java.util.List;

/**
 * Whose prints these are.
 *
 * @param prints of one person, one to ten fingers; several prints of one finger count as one
 * @param isExhaustive whether every print is compared to the end, which a latent needs; else a shortlist is
 * @param limit how many persons the answer names at most
 */
public record SearchQuestion(List<SoughtPrint> prints, boolean isExhaustive, int limit) {
    public SearchQuestion {
        prints = List.copyOf(prints);
        if (prints.isEmpty() || limit < 1) {
            throw new IllegalArgumentException("a search needs a print and room for an answer");
        }
    }
}
