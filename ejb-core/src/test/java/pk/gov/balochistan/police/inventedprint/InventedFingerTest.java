package pk.gov.balochistan.police.inventedprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.fingerprint.Candidate;
import pk.gov.balochistan.police.fingerprint.Comparison;
import pk.gov.balochistan.police.fingerprint.Minutiae;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.fingerprint.Probe;

/** Invented prints behave as prints do: two touches of a finger match, two fingers do not. */
class InventedFingerTest {
    /** At 40 about one stranger in ten thousand matches. */
    private static final double MATCH = 40;

    private static InventedFinger one;
    private static InventedFinger other;

    @BeforeAll
    static void grow() {
        one = InventedFinger.of(100);
        other = InventedFinger.of(102);
    }

    @Test
    void aSeedGivesOneFingerAndOneTouch() {
        assertArrayEquals(
                Impression.of(one, 1).png(),
                Impression.of(InventedFinger.of(100), 1).png());
        assertFalse(
                Arrays.equals(Impression.of(one, 1).png(), Impression.of(one, 2).png()));
    }

    @Test
    void twoTouchesOfAFingerMatch() {
        double score = score(minutiae(Impression.of(one, 1)), minutiae(Impression.of(one, 2)));
        assertTrue(score > MATCH, "score " + score);
    }

    @Test
    void touchesOfTwoFingersDoNotMatch() {
        double score = score(minutiae(Impression.of(one, 1)), minutiae(Impression.of(other, 1)));
        assertTrue(score < MATCH, "score " + score);
    }

    @Test
    void aLatentIsAPartThatStillMatches() {
        Minutiae whole = minutiae(Impression.of(other, 1));
        Minutiae part = minutiae(Impression.latent(other, 5));
        assertTrue(part.count() < whole.count() / 2, part.count() + " of " + whole.count());
        double score = score(part, whole);
        assertTrue(score > MATCH, "score " + score);
    }

    @Test
    void aFillerIsAStrangerToEverybody() {
        Minutiae filler = FillerPrint.of(7);
        assertTrue(score(filler, FillerPrint.of(7)) > MATCH);
        assertTrue(score(filler, FillerPrint.of(8)) < MATCH);
        assertTrue(score(filler, minutiae(Impression.of(one, 1))) < MATCH);
    }

    private static Minutiae minutiae(Impression impression) {
        return PrintTemplate.extract(impression.png(), 500).minutiae();
    }

    private static double score(Minutiae probe, Minutiae print) {
        Candidate candidate = new Candidate();
        candidate.open(print);
        return new Comparison(new Probe(probe)).score(candidate);
    }
}
