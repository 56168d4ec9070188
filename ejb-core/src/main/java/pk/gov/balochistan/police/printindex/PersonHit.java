package pk.gov.balochistan.police.printindex;

import java.util.List;

/**
 * One person of the ranked list.
 *
 * @param score the sum over fingers of the best score that any of the person's prints has for that finger; of one finger SourceAFIS's own score
 * @param prints the enrolled prints that gave it, one for each finger sought
 */
public record PersonHit(long person, double score, List<PrintHit> prints) {
    public PersonHit {
        prints = List.copyOf(prints);
    }

    /**
     * One enrolled print beside one sought.
     *
     * @param sought which of the prints sought, from 0
     * @param print the number of the enrolled print
     * @param score SourceAFIS's, 0 and up
     */
    public record PrintHit(int sought, long print, double score) {}
}
