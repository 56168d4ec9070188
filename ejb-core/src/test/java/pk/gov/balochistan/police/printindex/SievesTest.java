package pk.gov.balochistan.police.printindex;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.Minutiae;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.fingerprint.Probe;
import pk.gov.balochistan.police.fingerprint.SomePrints;
import pk.gov.balochistan.police.inventedprint.FillerPrint;

/** Each sieve by itself puts a mate before nearly all strangers. */
class SievesTest {
    private static final int PRINTS = 500;
    private static final int MOST_BEFORE = PRINTS / 50;
    private static final PrintBlock BLOCK = PrintBlock.of(
            Finger.UNKNOWN,
            IntStream.range(0, PRINTS)
                    .mapToObj(i -> new EnrolledPrint(i, i, Finger.UNKNOWN, PrintTemplate.of(FillerPrint.of(i))))
                    .toList());

    @Test
    void theFirstSieveFindsTheTurn() {
        assertMatesLead(RotationVotesOf::new);
    }

    @Test
    void theSecondSieveFindsTheShift() {
        assertMatesLead(touch -> {
            RotationVotesOf turns = new RotationVotesOf(touch);
            ShiftVotes shifts = new ShiftVotes(touch);
            return print -> shifts.strength(BLOCK, print, turns.turn(print));
        });
    }

    @Test
    void aGlanceSeesTheShift() {
        assertMatesLead(touch -> {
            RotationVotesOf turns = new RotationVotesOf(touch);
            ShiftVotes shifts = new ShiftVotes(touch);
            return print -> shifts.glance(BLOCK, print, turns.turn(print));
        });
    }

    private interface Sieve {
        IntToDoubleFunction of(Minutiae touch);
    }

    private record RotationVotesOf(RotationVotes votes, TurnCounts counts) implements IntToDoubleFunction {
        RotationVotesOf(Minutiae touch) {
            this(new RotationVotes(new Probe(touch)), new TurnCounts());
        }

        @Override
        public double applyAsDouble(int print) {
            votes.count(BLOCK, print, counts);
            return counts.strength();
        }

        int turn(int print) {
            return TurnCounts.turn((int) applyAsDouble(print));
        }
    }

    private static void assertMatesLead(Sieve sieve) {
        for (int mate = 0; mate < PRINTS; mate += 50) {
            Minutiae touch = SomePrints.touched(FillerPrint.of(mate), new SplittableRandom(mate));
            IntToDoubleFunction strength = sieve.of(touch);
            double mates = strength.applyAsDouble(mate);
            long before = IntStream.range(0, PRINTS)
                    .filter(print -> strength.applyAsDouble(print) > mates)
                    .count();
            assertTrue(before <= MOST_BEFORE, before + " strangers before the mate of " + mate);
        }
    }
}
