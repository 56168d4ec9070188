package pk.gov.balochistan.police.printindex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import pk.gov.balochistan.police.fingerprint.Candidate;
import pk.gov.balochistan.police.fingerprint.Comparison;
import pk.gov.balochistan.police.fingerprint.Probe;

/** One print sought among the blocks that may hold its mate. What it gives depends on the prints alone, and not on how they lie in blocks. */
final class ProbeScan {
    /** Of the prints of one finger in a share one in so many goes on for its turn, and one in so many for a glance at its shift; but never fewer than these. */
    private static final int SIEVE = 10;

    private static final int LEAST_SIEVED = 128;

    /** How often a comparison looks whether it was called off. */
    private static final int STRIDE = 64;

    private final List<PrintBlock> mine;
    private final Slices slices;
    private final Progress progress;
    private final Probe probe;

    ProbeScan(SoughtPrint sought, List<PrintBlock> blocks, Slices slices, Progress progress) {
        this.slices = slices;
        this.progress = progress;
        mine = blocks.stream()
                .filter(block -> block.finger.maybe(sought.finger()))
                .toList();
        probe = new Probe(sought.template().minutiae());
    }

    /** The prints that both sieves leave, by what the second one counts. */
    List<Weighed> sifted(int most) {
        Map<Integer, List<PrintBlock>> sets = new TreeMap<>();
        mine.forEach(block ->
                sets.computeIfAbsent(block.set(), none -> new ArrayList<>()).add(block));
        List<List<PrintBlock>> sieved = List.copyOf(sets.values());
        RotationVotes votes = new RotationVotes(probe);
        return all(slices.each(slice -> {
            TopPrints top = new TopPrints(most);
            Sieves sieves = new Sieves(votes, new ShiftVotes(probe.minutiae()), new TurnCounts());
            for (int i = slice; i < sieved.size(); i += slices.count()) {
                sift(sieved.get(i), sieves, top);
            }
            return top.prints();
        }));
    }

    private record Sieves(RotationVotes votes, ShiftVotes shifts, TurnCounts counts) {}

    private void sift(List<PrintBlock> set, Sieves sieves, TopPrints top) {
        int size = set.stream().mapToInt(PrintBlock::size).sum();
        int[] turns = new int[size];
        int[] glances = new int[size];
        int at = 0;
        for (PrintBlock block : set) {
            for (int print = 0; print < block.size(); print++, at++) {
                sieves.votes().count(block, print, sieves.counts());
                turns[at] = sieves.counts().strength();
                glances[at] = sieves.shifts().glance(block, print, TurnCounts.turn(turns[at]));
            }
            progress.add(block.size());
        }
        int leastTurn = least(turns);
        int leastGlance = least(glances);
        at = 0;
        for (PrintBlock block : set) {
            for (int print = 0; print < block.size(); print++, at++) {
                if (turns[at] >= leastTurn || glances[at] >= leastGlance) {
                    float strength = sieves.shifts().strength(block, print, TurnCounts.turn(turns[at]));
                    top.offer(strength, block.ids[print], block.persons[print]);
                }
            }
        }
    }

    /** What a print's strength must be to go on to the second sieve. */
    private static int least(int[] strengths) {
        int goOn = Math.max(strengths.length / SIEVE, LEAST_SIEVED);
        if (goOn >= strengths.length) {
            return 0;
        }
        int[] sorted = strengths.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - goOn];
    }

    /** Every print compared to the end; the best of them, at most so many. */
    List<Weighed> exhaustive(int most) {
        return all(slices.each(slice -> {
            TopPrints top = new TopPrints(most);
            Comparison comparison = new Comparison(probe);
            Candidate candidate = new Candidate();
            for (int i = slice; i < mine.size(); i += slices.count()) {
                PrintBlock block = mine.get(i);
                for (int print = 0; print < block.size(); print++) {
                    top.offer(score(comparison, candidate, block, print), block.ids[print], block.persons[print]);
                    if (print % STRIDE == STRIDE - 1 || print == block.size() - 1) {
                        progress.add(print % STRIDE + 1);
                    }
                }
            }
            return top.prints();
        }));
    }

    /** All of these prints, compared to the end. */
    List<Weighed> compared(Collection<Long> prints) {
        LongPredicate isNamed = among(prints);
        return compared((block, print) -> isNamed.test(block.ids[print]));
    }

    /** All prints of these persons, compared to the end. */
    List<Weighed> ofPersons(Collection<Long> persons) {
        LongPredicate isNamed = among(persons);
        return compared((block, print) -> isNamed.test(block.persons[print]));
    }

    private static LongPredicate among(Collection<Long> numbers) {
        long[] sorted = numbers.stream().mapToLong(Long::longValue).sorted().toArray();
        return number -> Arrays.binarySearch(sorted, number) >= 0;
    }

    private interface Which {
        boolean isNamed(PrintBlock block, int print);
    }

    private record Place(PrintBlock block, int print) {}

    private List<Weighed> compared(Which which) {
        List<Place> places = new ArrayList<>();
        for (PrintBlock block : mine) {
            for (int print = 0; print < block.size(); print++) {
                if (which.isNamed(block, print)) places.add(new Place(block, print));
            }
        }
        return all(slices.each(slice -> {
            List<Weighed> compared = new ArrayList<>();
            Comparison comparison = new Comparison(probe);
            Candidate candidate = new Candidate();
            for (int i = slice; i < places.size(); i += slices.count()) {
                Place at = places.get(i);
                double score = score(comparison, candidate, at.block(), at.print());
                compared.add(new Weighed(at.block().persons[at.print()], at.block().ids[at.print()], score));
                progress.add(0);
            }
            return compared;
        }));
    }

    private static double score(Comparison comparison, Candidate candidate, PrintBlock block, int print) {
        block.open(print, candidate);
        return comparison.score(candidate);
    }

    private static List<Weighed> all(List<List<Weighed>> ofSlices) {
        return ofSlices.stream().flatMap(List::stream).toList();
    }
}
