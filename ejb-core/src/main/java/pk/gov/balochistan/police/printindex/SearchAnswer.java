package pk.gov.balochistan.police.printindex;

import java.util.List;

/**
 * A ranked list for an examiner, never a verdict: it names the likeliest persons however little likely they are, and no score means "the same finger".
 *
 * @param hits best first
 * @param searched how many enrolled prints were looked at
 * @param isExhaustive whether each of them was compared to the end; else all were sifted and a shortlist compared
 * @param version which matcher gave the scores
 */
public record SearchAnswer(List<PersonHit> hits, long searched, boolean isExhaustive, String version) {
    public SearchAnswer {
        hits = List.copyOf(hits);
    }
}
