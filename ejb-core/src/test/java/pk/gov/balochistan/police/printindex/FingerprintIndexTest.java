package pk.gov.balochistan.police.printindex;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.fingerprint.Comparison;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.fingerprint.SomePrints;
import pk.gov.balochistan.police.inventedprint.FillerPrint;

/** The index answers as a plain loop over all prints would, and says what it did. */
class FingerprintIndexTest {
    private static final int GALLERY = 1000;
    private static final List<PrintTemplate> PRINTS = IntStream.range(0, GALLERY)
            .mapToObj(i -> PrintTemplate.of(FillerPrint.of(i)))
            .toList();
    private static final FingerprintIndex INDEX = index(1, Finger.UNKNOWN);

    private static FingerprintIndex index(int threads, Finger finger) {
        FingerprintIndex index = new FingerprintIndex(threads, work -> new Thread(work).start());
        index.add(IntStream.range(0, GALLERY)
                .mapToObj(i -> new EnrolledPrint(i, i, finger, PRINTS.get(i)))
                .toList());
        return index;
    }

    /** Another touch of an enrolled print. */
    private static PrintTemplate touch(int print, int seed) {
        return PrintTemplate.of(SomePrints.touched(FillerPrint.of(print), new SplittableRandom(seed)));
    }

    private static SearchQuestion question(boolean isExhaustive, int limit, PrintTemplate... prints) {
        return new SearchQuestion(
                List.of(prints).stream()
                        .map(print -> new SoughtPrint(Finger.UNKNOWN, print))
                        .toList(),
                isExhaustive,
                limit);
    }

    private static SearchAnswer search(FingerprintIndex index, SearchQuestion question) {
        return index.search(question, new Progress());
    }

    private static double[] plainBest(PrintTemplate probe, int most) {
        FingerprintMatcher matcher = new FingerprintMatcher(new FingerprintTemplate(probe.octets()));
        double[] sorted = PRINTS.stream()
                .mapToDouble(print -> matcher.match(new FingerprintTemplate(print.octets())))
                .sorted()
                .toArray();
        return IntStream.range(0, most)
                .mapToDouble(i -> sorted[sorted.length - 1 - i])
                .toArray();
    }

    @Test
    void theShortlistHoldsWhatThePlainLoopPutsFirst() {
        for (int print = 0; print < GALLERY; print += 70) {
            List<PersonHit> hits =
                    search(INDEX, question(false, 5, touch(print, print))).hits();
            assertEquals(print, hits.get(0).person());
        }
    }

    @Test
    void anExhaustiveSearchGivesTheScoresOfThePlainLoop() {
        PrintTemplate latent = PrintTemplate.of(SomePrints.part(FillerPrint.of(77), 12));
        double[] scores = search(INDEX, question(true, 20, latent)).hits().stream()
                .mapToDouble(PersonHit::score)
                .toArray();
        assertArrayEquals(plainBest(latent, 20), scores);
        assertTrue(scores[0] > scores[19] && scores[19] > 0);
    }

    @Test
    void theAnswerIsTheSameForAnyNumberOfThreads() {
        FingerprintIndex one = ofAllFingers(1);
        FingerprintIndex three = ofAllFingers(3);
        for (boolean isExhaustive : new boolean[] {true, false}) {
            SearchQuestion question = question(isExhaustive, 20, touch(5, 1), touch(5, 2));
            assertEquals(search(one, question), search(three, question));
            assertEquals(search(one, question), three.searchAlone(question, new Progress()));
        }
    }

    /** A block for each finger, so that each thread has some. */
    private static FingerprintIndex ofAllFingers(int threads) {
        FingerprintIndex index = new FingerprintIndex(threads, work -> new Thread(work).start());
        index.add(enrolled(GALLERY, 11));
        return index;
    }

    @Test
    void theAnswerSaysWhatWasSearchedAndHow() {
        SearchAnswer shortlisted = search(INDEX, question(false, 3, touch(1, 1), touch(1, 2)));
        assertEquals(new SearchAnswer(shortlisted.hits(), GALLERY, false, Comparison.VERSION), shortlisted);
        assertEquals(3, shortlisted.hits().size());
        assertTrue(search(INDEX, question(true, 3, touch(1, 1))).isExhaustive());
    }

    @Test
    void aKnownFingerIsComparedWithThatFingerAndWithUnknownOnesOnly() {
        FingerprintIndex index = index(1, Finger.LEFT_THUMB);
        index.add(List.of(new EnrolledPrint(9000, 9000, Finger.UNKNOWN, touch(4, 8))));
        SearchAnswer thumb = search(index, sought(Finger.LEFT_THUMB));
        SearchAnswer ring = search(index, sought(Finger.RIGHT_RING));
        assertEquals(GALLERY + 1, thumb.searched());
        assertEquals(GALLERY + 1, search(index, sought(Finger.UNKNOWN)).searched());
        assertEquals(1, ring.searched());
        assertEquals(List.of(9000L), ring.hits().stream().map(PersonHit::person).toList());
    }

    private static SearchQuestion sought(Finger finger) {
        return new SearchQuestion(List.of(new SoughtPrint(finger, touch(4, 9))), false, 5);
    }

    /** Two fingers of 300, each of them alone less like 300's than a finger of somebody else's is. */
    @Test
    void aPersonIsWeighedByTheSumOverFingersOfTheBestImpression() {
        FingerprintIndex index = index(1, Finger.UNKNOWN);
        index.add(List.of(
                new EnrolledPrint(9001, 300, Finger.RIGHT_INDEX, touch(300, 11)),
                new EnrolledPrint(9002, 300, Finger.RIGHT_INDEX, touch(300, 12)),
                new EnrolledPrint(9003, 300, Finger.RIGHT_THUMB, touch(301, 13))));
        PrintTemplate first = touch(300, 1);
        PrintTemplate second = touch(301, 2);
        PersonHit hit = search(
                        index,
                        new SearchQuestion(
                                List.of(
                                        new SoughtPrint(Finger.RIGHT_INDEX, first),
                                        new SoughtPrint(Finger.RIGHT_THUMB, second)),
                                false,
                                5))
                .hits()
                .get(0);
        double best = Math.max(
                score(first, PRINTS.get(300)), Math.max(score(first, touch(300, 11)), score(first, touch(300, 12))));
        double thumb = Math.max(score(second, PRINTS.get(300)), score(second, touch(301, 13)));
        assertEquals(300, hit.person());
        assertEquals(best + thumb, hit.score());
        assertEquals(2, hit.prints().size());
    }

    private static double score(PrintTemplate probe, PrintTemplate print) {
        return new FingerprintMatcher(new FingerprintTemplate(probe.octets()))
                .match(new FingerprintTemplate(print.octets()));
    }

    @Test
    void theIndexStaysLevelAsPrintsComeAndGo() {
        FingerprintIndex index = index(1, Finger.UNKNOWN);
        index.add(List.of(new EnrolledPrint(9000, 50, Finger.UNKNOWN, touch(600, 4))));
        index.remove(Set.of(600L, 1L, 123_456L));
        SearchQuestion question = question(false, 1, touch(600, 5));
        assertEquals(50, search(index, question).hits().get(0).person());
        index.add(List.of(new EnrolledPrint(9000, 51, Finger.LEFT_RING, touch(600, 4))));
        assertEquals(51, search(index, question).hits().get(0).person());
        assertEquals(
                LongStream.concat(LongStream.range(0, GALLERY).filter(id -> id != 600 && id != 1), LongStream.of(9000))
                        .boxed()
                        .toList(),
                index.ids().sorted().boxed().toList());
    }

    @Test
    void aLoadingOfManyFillsAllThreads() {
        FingerprintIndex index = new FingerprintIndex(2, work -> new Thread(work).start());
        Progress progress = new Progress();
        index.load(enrolled(9000, 1).iterator(), progress);
        assertEquals(9000, progress.done());
        assertEquals(9000, index.size());
        assertEquals(9000, index.ids().distinct().count());
        assertTrue(index.octets() < 4096L * 9000, index.octets() + " octets");
        assertEquals(
                77,
                search(index, question(false, 1, touch(77, 3))).hits().get(0).person());
    }

    private static List<EnrolledPrint> enrolled(int count, int fingers) {
        return IntStream.range(0, count)
                .mapToObj(i -> new EnrolledPrint(i, i, Finger.values()[i % fingers], PRINTS.get(i % GALLERY)))
                .toList();
    }

    @Test
    void aSearchTellsHowFarItIsAndCanBeCalledOff() {
        Progress whole = new Progress();
        INDEX.search(question(true, 5, touch(2, 2), touch(3, 3)), whole);
        assertEquals(2 * GALLERY, whole.all());
        assertEquals(2 * GALLERY, whole.done());
        Progress calledOff = new Progress();
        calledOff.cancel();
        assertThrows(CancellationException.class, () -> INDEX.search(question(true, 5, touch(2, 2)), calledOff));
        assertThrows(CancellationException.class, () -> INDEX.search(question(false, 5, touch(2, 2)), calledOff));
        assertEquals(0, calledOff.done());
    }

    @Test
    void aFailureOfAnotherThreadReachesTheCaller() {
        FingerprintIndex index = new FingerprintIndex(2, work -> new Thread(work).start());
        Iterator<EnrolledPrint> broken = new ArrayList<>(
                        List.of(new EnrolledPrint(1, 1, Finger.UNKNOWN, new PrintTemplate(new byte[] {1}))))
                .iterator();
        assertThrows(IllegalArgumentException.class, () -> index.load(broken, new Progress()));
        assertFalse(index.ids().findAny().isPresent());
    }
}
