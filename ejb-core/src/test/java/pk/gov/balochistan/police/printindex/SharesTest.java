package pk.gov.balochistan.police.printindex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.fingerprint.SomePrints;
import pk.gov.balochistan.police.inventedprint.FillerPrint;

/** An answer depends on the prints alone: neither on the order in which they came, nor on where each share is held. */
class SharesTest {
    private static final int PERSONS = 500;
    private static final List<Set<Integer>> PARTS =
            List.of(Set.of(0, 1, 2, 3, 4), Set.of(5), Set.of(6, 7, 8, 9, 10), Set.of(11, 12, 13, 14, 15));

    /** Numbers of persons, of one share and of the other by turns. */
    private static final long[] OF_TWO_SHARES = LongStream.range(0, PERSONS)
            .map(i -> LongStream.iterate(0, person -> person + 1)
                    .filter(person -> Share.of(person) == (i % 2 == 0 ? 3 : 7))
                    .skip(i / 2)
                    .findFirst()
                    .orElseThrow())
            .toArray();

    /** Persons of two shares, so that the sieves leave some behind; every fourth has a print that another has, too. */
    private static final List<EnrolledPrint> PRINTS = LongStream.range(0, PERSONS)
            .mapToObj(i -> i)
            .flatMap(i -> IntStream.range(0, 2).mapToObj(finger -> {
                long person = OF_TWO_SHARES[i.intValue()];
                long drawn = i % 4 == 0 ? i / 8 : i;
                return new EnrolledPrint(
                        2 * i + finger,
                        person,
                        Finger.values()[1 + finger],
                        PrintTemplate.of(FillerPrint.of(2 * drawn + finger)));
            }))
            .toList();

    private static SearchQuestion question(int seed, boolean isExhaustive) {
        List<SoughtPrint> sought = IntStream.range(0, isExhaustive ? 1 : 2)
                .mapToObj(finger -> new SoughtPrint(
                        isExhaustive ? Finger.UNKNOWN : Finger.values()[1 + finger],
                        PrintTemplate.of(
                                SomePrints.touched(FillerPrint.of(2L * seed + finger), new SplittableRandom(seed)))))
                .toList();
        return new SearchQuestion(sought, isExhaustive, 10);
    }

    private static FingerprintIndex index(List<EnrolledPrint> prints, int batch) {
        FingerprintIndex index = new FingerprintIndex(1, Runnable::run);
        for (int from = 0; from < prints.size(); from += batch) {
            index.add(prints.subList(from, Math.min(from + batch, prints.size())));
        }
        return index;
    }

    /** Several indices as one: what each gives, laid together. */
    private record Parts(List<Searchable> parts) implements Searchable {
        @Override
        public long[] sizes() {
            long[] sizes = new long[Finger.values().length];
            parts.forEach(part -> IntStream.range(0, sizes.length).forEach(i -> sizes[i] += part.sizes()[i]));
            return sizes;
        }

        @Override
        public List<List<Weighed>> take(SearchStep step) {
            List<List<Weighed>> all = new ArrayList<>();
            for (Searchable part : parts) {
                List<List<Weighed>> some = part.take(step);
                for (int i = 0; i < some.size(); i++) {
                    if (all.size() == i) all.add(new ArrayList<>());
                    all.get(i).addAll(some.get(i));
                }
            }
            return all;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 77, 240})
    void theAnswerIsTheSameForOneIndexAndForManyScoreByScore(int seed) {
        FingerprintIndex whole = index(PRINTS, PRINTS.size());
        List<EnrolledPrint> shuffled = new ArrayList<>(PRINTS);
        Collections.shuffle(shuffled, new Random(seed));
        List<FingerprintIndex> parts = PARTS.stream()
                .map(shares -> index(
                        shuffled.stream()
                                .filter(print -> shares.contains(Share.of(print.person())))
                                .toList(),
                        17 + seed % 5))
                .toList();
        for (boolean isExhaustive : new boolean[] {false, true}) {
            SearchQuestion question = question(seed, isExhaustive);
            SearchAnswer alone = whole.search(question, new Progress());
            Parts spread = new Parts(parts.stream()
                    .map(part -> part.among(Share.ALL, question, true, new Progress()))
                    .toList());
            assertEquals(alone, RankedSearch.of(question, spread, new Progress()));
            assertEquals(10, alone.hits().size());
        }
    }

    /** More are equally like than a search remembers: the lowest numbers stay, also where they came last or are held elsewhere. */
    @Test
    void ofEqualScoresTheLowerNumberGoesFirstWhateverCameFirst() {
        PrintTemplate same = PrintTemplate.of(FillerPrint.of(1));
        List<EnrolledPrint> falling = LongStream.range(0, 200)
                .mapToObj(i -> new EnrolledPrint(1000 - i, 2000 - i, Finger.RIGHT_THUMB, same))
                .toList();
        SearchQuestion question = new SearchQuestion(List.of(new SoughtPrint(Finger.UNKNOWN, same)), true, 1);
        Parts apart = new Parts(Stream.of(falling.subList(0, 100), falling.subList(100, 200))
                .map(half -> index(half, 30).among(Share.ALL, question, true, new Progress()))
                .toList());
        for (SearchAnswer answer : List.of(
                index(falling, 7).search(question, new Progress()),
                index(falling, 200).search(question, new Progress()),
                RankedSearch.of(question, apart, new Progress()))) {
            PersonHit first = answer.hits().get(0);
            assertEquals(1801, first.person());
            assertEquals(801, first.prints().get(0).print());
        }
    }

    /** Rows of all tables have their numbers from one sequence: persons who are entered in one way stand equally far apart. */
    @Test
    void personsWhoAreEnteredInOneWayAreOfEveryShare() {
        for (int apart = 1; apart <= 100; apart++) {
            long[] held = new long[Share.COUNT];
            for (long person = 7; person < 7 + 1600L * apart; person += apart) held[Share.of(person)]++;
            int step = apart;
            assertTrue(LongStream.of(held).allMatch(some -> some > 60 && some < 140), () -> "every " + step);
        }
    }

    /** What a sieve lets go on and what a shortlist has room for are fewer than there are: else the test above shows little. */
    @Test
    void thereAreMorePrintsThanEitherSieveLetsGoOn() {
        assertTrue(PRINTS.size() / 4 > 128 && PRINTS.size() / 2 > 200);
    }

    @Test
    void theSharesOfAnIndexAreAllOfItAndEachPrintIsInOne() {
        FingerprintIndex whole = index(PRINTS, 100);
        SearchQuestion question = question(5, true);
        List<Weighed> apart = Share.ALL.stream()
                .flatMap(share -> whole
                        .among(Set.of(share), question, true, new Progress())
                        .take(SearchStep.exhaust(PRINTS.size()))
                        .get(0)
                        .stream())
                .toList();
        assertEquals(
                PRINTS.stream().map(EnrolledPrint::id).collect(Collectors.toSet()),
                apart.stream().map(Weighed::print).collect(Collectors.toSet()));
        assertEquals(PRINTS.size(), apart.size());
    }

    @Test
    void aShareThatIsDroppedIsSearchedNoLongerAndTheOthersAre() {
        FingerprintIndex index = index(PRINTS, 50);
        index.drop(3);
        assertEquals(PRINTS.size() / 2, index.size());
        assertTrue(index.search(question(1, true), new Progress()).hits().stream()
                .allMatch(hit -> Share.of(hit.person()) == 7));
        assertEquals(0, LongStream.of(index.sizes(3)).sum());
    }
}
